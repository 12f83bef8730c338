import type { Document } from '../content/document.ts';
import { unpackText } from '../content/packed-text.ts';

/** A piece of text that is translated as one: a block of the body, or a text of the front matter. */
export interface Paragraph {
  readonly text: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
}

type Source = Pick<Document, 'title' | 'frontMatter' | 'body' | 'bodyLine' | 'place'>;

const translatedKeys = ['description', 'excerpt', 'image_alt'] as const;

/**
 * What of a document is translated, in order. How lines are broken and how many spaces stand between words makes no
 * difference to a paragraph.
 */
export function paragraphsOf(document: Source): Paragraph[] {
  const { title, frontMatter, place } = document;
  const texts: Paragraph[] = [{ text: title, line: place(['title']).line }];
  for (const key of translatedKeys) {
    const text = frontMatter[key];
    if (text !== undefined) texts.push({ text, line: place([key]).line });
  }
  return [...texts, ...blocksOf(unpackText(document.body), document.bodyLine)].map(({ text, line }) => ({
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    line,
  }));
}

/** The blocks of a text between its blank lines. */
export function blocksOf(body: string, firstLine: number): Paragraph[] {
  const blocks: { lines: string[]; line: number }[] = [];
  let open: string[] | undefined;
  for (const [index, line] of body.split(/\r?\n/).entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push({ lines: open, line: firstLine + index });
    }
  }
  return blocks.map(({ lines, line }) => ({ text: lines.join('\n'), line }));
}
