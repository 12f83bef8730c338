/** One file of a Jekyll site. */
export interface OldFile {
  /** Relative to the site's source folder, with forward slashes. */
  readonly path: string;
  /** Undefined for a file that is not UTF-8 text. */
  readonly text: string | undefined;
}

/** One thing to put in the new root: text, or a copy of an old file. Paths are relative, with forward slashes. */
export type Write =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copyOf: string };

/** What a person who moves a site should know. */
export interface Note {
  readonly topic: 'different' | 'unsupported' | 'unpublished';
  /** The old file, or `_config.yml`. */
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** What comes of one old file, or of a group of them. */
export interface Planned {
  readonly writes: readonly Write[];
  readonly notes: readonly Note[];
}
