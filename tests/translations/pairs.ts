import { createHash } from 'node:crypto';
import type { Document } from '../../src/content/document.ts';
import { type Pair, pairDocuments } from '../../src/content/pair.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import { resolveSettings } from '../../src/site/settings.ts';
import { textFile } from '../content/text-file.ts';

const settings = resolveSettings({ languages: { en: {}, cy: {} } });

export const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

export function document(path: string, text: string): Document {
  const parsed = parseDocument(textFile(path, text), settings).document;
  if (!parsed) throw new Error(`${path} is not a document.`);
  return parsed;
}

/** The pair that two files make; a half that is undefined is missing. */
export function pairOf(en: string | undefined, cy: string | undefined): Pair {
  const name = 'content/posts/2026-03-01-bridge';
  const [pair = {}] = pairDocuments([
    ...(en === undefined ? [] : [document(`${name}.md`, en)]),
    ...(cy === undefined ? [] : [document(`${name}.cy.md`, cy)]),
  ]);
  return pair;
}

/** A file with a title and the given blocks. */
export function file(...blocks: string[]): string {
  return ['---', 'title: T', '---', '', blocks.join('\n\n'), ''].join('\n');
}
