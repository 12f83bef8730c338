import type { PackedText } from '../content/packed-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Hole, OpenHtml } from './open-html.ts';

/** A place in the source file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The place in another file, where the text comes from one that is included on `line`. */
  readonly included?: Included;
}

/** A line of a file that is included in another. */
export interface Included {
  readonly path: string;
  readonly line: number;
}

export interface Link extends Place {
  readonly href: string;
}

/** A picture as the author wrote it, from Markdown or from an `<img>` tag. */
export interface ImageReference extends Place {
  readonly src: string;
  /** `undefined` when an `<img>` tag has no alternative text at all, not even an empty one. */
  readonly alt: string | undefined;
  readonly title: string | undefined;
  /** Everything else the author wrote on it: class, id, width, height … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly setting: ImageSetting;
  /** It stands in a `<picture>` of the author's own, who has chosen its files. */
  readonly isInPicture: boolean;
}

/**
 * How a picture stands in its body: `banner` alone in the first block; `wide` alone in a paragraph or in a figure that
 * stands in nothing else; `inline` among words or beside another; `inset` anywhere else.
 */
export type ImageSetting = 'banner' | 'wide' | 'inline' | 'inset';

/** A `<source>` of an author's own `<picture>`. */
export interface PictureSource extends Place {
  readonly candidates: readonly Candidate[];
  /** Which of the body's pictures it is for: the next one. */
  readonly image: number;
  /** `media`, `type`, `sizes` and the like. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One file of a `srcset`; the descriptor, `2x` or `800w`, is empty where there is none. */
export interface Candidate {
  readonly src: string;
  readonly descriptor: string;
}

export interface Heading extends Place {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A problem in the text of one body, before its file is known. */
export type MarkdownProblem = Omit<Problem, 'path'> & Place;

/** How what a body refers to reaches its readers. */
export interface Delivery {
  /** Answers the HTML that delivers a picture; asked once per image, in document order. */
  picture(image: ImageReference, index: number): string;
  /** Answers the HTML of a `<source>` that an author chose for a picture; asked once for each, in document order. */
  source(source: PictureSource, index: number): string;
  /** Answers the address that a link leads to. */
  link(href: string): string;
}

/** What one body of Markdown says and refers to. */
interface MarkdownContent {
  readonly links: readonly Link[];
  readonly images: readonly ImageReference[];
  readonly sources: readonly PictureSource[];
  readonly headings: readonly Heading[];
  /** Every id in the body, those of headings included. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly MarkdownProblem[];
  /** The words before the mark at which a summary ends; without one, those of the first paragraph that has any. */
  readonly lead: string | undefined;
}

/** One body of Markdown, parsed once, that can be rendered. */
export interface ParsedMarkdown extends MarkdownContent {
  /** Its words: blocks on lines of their own, without code and alternative texts. */
  plainText(): string;
  /** The languages that its code is marked as, which a highlighter may have to load before it is rendered. */
  readonly codeLanguages: ReadonlySet<string>;
  /** Renders it, but for where its links lead and its pictures. */
  open(): OpenHtml;
  render(delivery: Delivery): string;
}

/** One body of Markdown, parsed and rendered: plain data that can go from one thread to another. */
export interface FinishedMarkdown extends MarkdownContent {
  /** The plain text of `ParsedMarkdown`. */
  readonly text: PackedText;
  /** How many words `text` has. */
  readonly words: number;
  readonly html: { readonly text: PackedText; readonly holes: readonly Hole[] };
}
