/** One file of the published site that is made of text. */
export interface Output {
  /** Relative to the output folder, such as `about/index.html`. */
  readonly path: string;
  /** Its text; it may wait for pictures to be made. */
  readonly content: () => string | Promise<string>;
}

/** One file of the published site that is made of bytes, put there after the pages are written. */
export interface Copy {
  readonly path: string;
  /** Writes the file to an absolute path whose folder exists. */
  readonly write: (file: string) => Promise<void>;
}
