/** What Liquid may know of a site. Getters are welcome: nothing is read until a template asks for it. */
export interface LiquidSite {
  /** Every key of the settings by its Jekyll name: `title`, `url`, `baseurl`, `repository`, … */
  readonly config: Readonly<Record<string, unknown>>;
  /** The data files, by file name without extension. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Newest first. */
  readonly posts: readonly LiquidDocument[];
  readonly pages: readonly LiquidPage[];
  readonly staticFiles: readonly LiquidStaticFile[];
  /** Collections other than `posts`. */
  readonly collections: readonly LiquidCollection[];
  /** `production` unless a build says otherwise. */
  readonly environment: string;
  /**
   * The Jekyll whose content this is. Jekyll 3, which is GitHub Pages, writes no `baseurl` in `link` and `post_url`: its
   * posts say `{{ site.baseurl }}{% link … %}`.
   */
  readonly jekyll: 3 | 4;
}

/** A post, or a document of another collection. */
export interface LiquidDocument {
  readonly collection: string;
  /** The path that `link` looks for, from the source's root: `_posts/2024-07-06-one.md`. */
  readonly path: string;
  readonly url: string;
  /** `/2024/07/06/one` */
  readonly id: string;
  readonly date: Date;
  readonly slug: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly draft: boolean;
  /** Front matter with its defaults, as parsed. */
  readonly data: Readonly<Record<string, unknown>>;
  /** HTML where Jekyll would have rendered it by now; otherwise the body as written, before Liquid. */
  readonly content: string;
  /** HTML, or the front matter's own. */
  readonly excerpt: string;
  /** The later neighbour, where there is one. */
  readonly next: LiquidDocument | undefined;
  /** The earlier neighbour, where there is one. */
  readonly previous: LiquidDocument | undefined;
}

/** A page that is not a document of a collection. */
export interface LiquidPage {
  readonly path: string;
  readonly url: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly content: string;
}

/** A file published as it is. */
export interface LiquidStaticFile {
  /** From the source's root, with a leading slash: `/assets/report.pdf`. */
  readonly path: string;
  readonly modified: Date;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface LiquidCollection {
  readonly label: string;
  readonly output: boolean;
  readonly documents: readonly LiquidDocument[];
  readonly files?: readonly LiquidStaticFile[];
  /** The collection's own settings. */
  readonly data?: Readonly<Record<string, unknown>>;
}
