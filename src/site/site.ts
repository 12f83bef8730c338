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

/** Everything that a build shows, arranged. */
export interface Site {
  readonly settings: Settings;
  readonly pages: readonly Page[];
  /** The posts of each language, the newest first. */
  readonly posts: Readonly<Record<Language, readonly Post[]>>;
}
