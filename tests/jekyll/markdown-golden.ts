import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { comparableHtml } from './comparable-html.ts';
import { askKramdown } from './markdown-differential.ts';
import { createDocuments } from './markdown-documents.ts';

/** The documents whose answers are committed, for machines without kramdown. */
export const goldenMarkdown = { seed: 2026, count: 1_200 };

/** Golden documents of which we make something else, with the reason. */
export const explainedMarkdown: Readonly<Record<number, string>> = {
  888: 'HTML has no element <custom>: it is left out here, and the space that kramdown leaves behind it is too.',
  904: 'HTML has no element <y>: it is left out here, and its text stays.',
};

const file = path.join(import.meta.dirname, 'markdown-golden.br');

/** Asks the installed kramdown for its answers and keeps them. */
export async function writeGoldenMarkdown(): Promise<void> {
  const documents = createDocuments(goldenMarkdown.seed, goldenMarkdown.count);
  const answers = askKramdown(documents).map(({ html }) => comparableHtml(html));
  await writeFile(file, brotliCompressSync(JSON.stringify(answers)));
}

/** What kramdown answered, as comparable HTML, one for each golden document. */
export async function readGoldenMarkdown(): Promise<string[][]> {
  const answers: unknown = JSON.parse(brotliDecompressSync(await readFile(file)).toString('utf8'));
  if (!Array.isArray(answers)) throw new Error(`${file} holds no list`);
  return answers.map((events: unknown) => (Array.isArray(events) ? events.map(String) : []));
}
