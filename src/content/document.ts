import type { Language } from '../language/language.ts';
import type { Place } from '../schema/validate.ts';
import type { PackedText } from './packed-text.ts';
import type { FrontMatter } from './schema.ts';

/** One Markdown file, parsed: the front matter checked, dates decided, the body still Markdown. */
export interface Document {
  readonly kind: 'post' | 'draft' | 'page';
  /** Relative to the root, such as `content/posts/2026-11-23-hello.md`. */
  readonly path: string;
  readonly language: Language;
  /** What a page and its translation have in common; see `pair`. */
  readonly ref: string | undefined;
  /** The path below content/ without extension and language. */
  readonly stem: string;
  readonly layout: string | undefined;
  readonly title: string;
  /** The words of the address; for a page the last part of its path. */
  readonly slug: string;
  /** Milliseconds since 1970; undefined for a page without a date. */
  readonly date: number | undefined;
  readonly modified: number | undefined;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly frontMatter: FrontMatter;
  /** Everything in the front matter as it was written, for Liquid's `page`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: PackedText;
  /** Whether the body asks for Liquid to be carried out before its Markdown is read. */
  readonly hasLiquid: boolean;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Where a key of the front matter stands. */
  readonly place: (path: readonly PropertyKey[]) => Place;
}
