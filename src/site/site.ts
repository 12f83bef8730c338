import type { Document } from '../content/document.ts';
import type { Hidden } from '../content/visibility.ts';
import type { Language } from '../language/language.ts';
import type { Address } from './addresses.ts';
import type { Settings } from './settings.ts';

/** A document with its place in the published site. */
export interface Page {
  readonly document: Document;
  /** Milliseconds since 1970; undefined for a page without a date. */
  readonly date: number | undefined;
  readonly address: Address;
  /** The path of its address, as it stands in links: percent-encoded, such as `/cy/2026/11/23/helo/`. */
  readonly url: string;
  /** The file that is written, relative to the output folder. */
  readonly output: string;
  /** What a page and its counterpart in the other language have in common. */
  readonly key: string;
  /** Why only a preview shows it; undefined for what is published. */
  readonly hidden: Hidden | undefined;
}

/** A post: a page with a date. */
export type Post = Page & { readonly date: number };

/** A page that its readers cannot have in one of the languages yet; a notice stands there in its place. */
export interface MissingHalf {
  /** The page there is. */
  readonly page: Page;
  /** The language it is missing in. */
  readonly address: Address;
  readonly url: string;
  readonly output: string;
  /** The day by which it is promised, in milliseconds since 1970. */
  readonly until: number | undefined;
}

/** Everything that a build shows, arranged. */
export interface Site {
  readonly settings: Settings;
  readonly pages: readonly Page[];
  readonly missing: readonly MissingHalf[];
  /** The posts of each language that lists name, the newest first: those that only lead elsewhere are left out. */
  readonly posts: Readonly<Record<Language, readonly Post[]>>;
}
