/**
 * What a search needs first, in `LANGUAGE.json`: where the rest lies, and how long each post is, which decides how
 * much a word counts in it. Posts are known by their place in the lists, the newest being 0.
 */
export interface SearchManifest {
  /** Another version is another format: a page that a reader kept open must not misread it. */
  readonly version: typeof searchFormat;
  /** The folder of the shards and records, beside the manifest; named after what is in them. */
  readonly folder: string;
  /** The words in each title and in each text, packed by `packLengths`. */
  readonly titleLengths: string;
  readonly textLengths: string;
  /** The first shelf (`shelfOf`) of each shard, in order: a term is in the last shard that does not begin after its own. */
  readonly shards: readonly string[];
  /** The terms used most whose shelves begin with a few letters, where too many shards hold the others. */
  readonly completions: Readonly<Record<string, readonly string[]>>;
  /** Terms in so many posts that they tell nothing: of their places only those in titles are kept. */
  readonly common: readonly string[];
  /** How many posts each file of records has, a digit of base 36 for each file. */
  readonly recordCounts: string;
}

export const searchFormat = 2;

/** A file of the index; the path of a shard or of records is relative to the index's folder. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/** A part of the index, in `FOLDER/N.json`: terms by shelf, with their places in titles and in texts. */
export type SearchShard = readonly (readonly [term: string, title: Postings, text: Postings])[];

/**
 * The posts a term is in: for each the step from the post before it, negative and followed by the number of times
 * where it is there more than once. The first step is from -1: `[4, -2, 5]` is once in post 3, five times in post 5.
 */
export type Postings = readonly number[];

/** What the results of some posts that follow each other show, in `FOLDER/posts/N.json`. */
export type SearchRecords = readonly SearchRecord[];

/** What a result shows. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  readonly date?: SearchDate | undefined;
  /** All words of the post, for the excerpt around the words found. */
  readonly text: string;
}

export interface SearchDate {
  /** As `<time datetime>` has it. */
  readonly iso: string;
  /** As readers of the language read it. */
  readonly text: string;
}
