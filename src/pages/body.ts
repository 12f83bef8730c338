import type { ContentsItem } from '../../_layouts/view.ts';
import type { PackedText } from '../content/packed-text.ts';
import type { FinishedMarkdown, Link } from '../markdown/parsed-markdown.ts';

/** The body of one document, parsed, with what lists and heads say about it. */
export interface Body {
  readonly links: readonly Link[];
  /** Every id in it. */
  readonly ids: ReadonlySet<string>;
  /** One or two sentences for search results: the front matter's description, or how the text begins. */
  readonly description: string | undefined;
  /** What lists show below the title. */
  readonly summary: string | undefined;
  /** Whole minutes, at least one. */
  readonly readingMinutes: number;
  readonly words: number;
  /** Its words without markup, for search and for what is alike. */
  readonly text: PackedText;
  /** The second-level headings of a long text; empty for a short one. */
  readonly contents: readonly ContentsItem[];
  /** Has its pictures made, without waiting for them. */
  readonly begin: () => void;
  /** The rendered Markdown, once its pictures are made. */
  readonly html: () => Promise<string>;
  /** The picture of the front matter's `image`, as the page shows it. */
  readonly banner: () => Promise<string | undefined>;
  /** The same picture, small and cut to the shape that it has in lists; `leads` where it is the first of its page. */
  readonly card: (leads: boolean) => Promise<string | undefined>;
  readonly hasCard: boolean;
  /** Whether it shows any picture, its banner included. */
  readonly hasPictures: boolean;
}

/** Fewer headings than this and a reader sees the whole text at a glance. */
const headingsOfALongText = 4;

/** The list of contents of a long text: its second-level headings, or none where there are few. */
export function contentsOf(parsed: FinishedMarkdown): ContentsItem[] {
  const items = parsed.headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text }));
  return items.length >= headingsOfALongText ? items : [];
}

/** `text` cut at the end of a sentence or a word so that it has at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const sentence = /^.*[.!?](?=\s)/su.exec(cut)?.[0];
  if (sentence !== undefined && sentence.length > limit / 2) return sentence;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
}
