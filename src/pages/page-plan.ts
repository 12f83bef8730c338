import type { Frame, HeadView, Link } from '../../_layouts/view.ts';
import type { SharedImage } from '../discovery/open-graph.ts';
import type { Place } from '../schema/validate.ts';
import type { Address } from '../site/addresses.ts';
import type { PostList } from '../site/post-lists.ts';

/** One HTML page of the site, decided but not yet written. */
export interface PagePlan {
  /** What a page and its counterpart in the other language have in common. */
  readonly key: string;
  readonly address: Address;
  /** Its path as it stands in links. */
  readonly url: string;
  /** What the page is called where it is listed and shared, without the name of the site. */
  readonly title: string;
  /** The pages above it, from the home page down; absent where only that is above it. */
  readonly way?: readonly Link[];
  /** The file that is written, relative to the output folder. */
  readonly output: string;
  /** What its head says beyond what every page says; asked once every text is read. */
  readonly head: () => Partial<Pick<HeadView, 'description' | 'feeds' | 'robots' | 'scripts'>>;
  /** What search engines and others hear of a post; asked once every text is read. */
  readonly article?: () => Article;
  /** The picture that stands for the page where it is shared, once it is made. */
  readonly image?: () => Promise<SharedImage | undefined>;
  /** The ids that links may lead to; asked once every text is read. */
  readonly ids: () => ReadonlySet<string>;
  /** When its content last changed, in milliseconds since 1970; undefined where nothing says. */
  readonly updated?: number | undefined;
  /** false leaves it out of the sitemap, as pages are that search engines may not list. */
  readonly sitemap?: boolean | undefined;
  /** Where it was written, for problems that are about the page as a whole; undefined for a page that we made. */
  readonly source: { readonly path: string; readonly place: () => Place } | undefined;
  /** The posts that it lists, where it is the page of a list. */
  readonly list?: PostList;
  readonly render: (frame: Frame) => string | Promise<string>;
}

/** A post as the head of its page describes it; times are milliseconds since 1970. */
export interface Article {
  readonly published: number;
  readonly modified: number | undefined;
  readonly authors: readonly Link[];
  readonly tags: readonly string[];
  readonly words: number;
  /** Whether it is in the site's first language, in which a post is taken to have been written. */
  readonly isOriginal: boolean;
}
