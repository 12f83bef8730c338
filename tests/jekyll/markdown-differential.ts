import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import type { Delivery } from '../../src/markdown/parsed-markdown.ts';
import { comparableHtml } from './comparable-html.ts';
import { createDocuments } from './markdown-documents.ts';

const delivery: Delivery = {
  picture: ({ alt }) => `<img alt="${(alt ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  link: (href) => href,
};

const markdown = createMarkdown({ language: 'en' });

export function ourHtml(text: string): string {
  return markdown.parse(text, 1).render(delivery);
}

/** The HTML that the real kramdown makes of each document. */
export function kramdownHtml(documents: readonly string[]): string[] {
  const script = path.join(import.meta.dirname, 'kramdown.rb');
  const input = `${documents.map((text) => JSON.stringify(text)).join('\n')}\n`;
  const { status, stdout, stderr } = spawnSync('ruby', [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`kramdown failed: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => String(JSON.parse(line)));
}

/** The first difference that a reader could see, or undefined. */
export function differenceBetween(jekylls: readonly string[], ours: readonly string[]): string | undefined {
  const at = ours.findIndex((event, index) => event !== jekylls[index]);
  if (at < 0 && ours.length === jekylls.length) return undefined;
  const place = at < 0 ? ours.length : at;
  const before = jekylls.slice(Math.max(0, place - 2), place).join('');
  return `after ${before}\n  jekyll ${jekylls[place] ?? '(end)'}\n  ours   ${ours[place] ?? '(end)'}`;
}

/** Makes documents from a seed and compares what kramdown and we make of them. */
export async function compareMarkdown(
  seed: number,
  count: number,
): Promise<{ compared: number; differences: string[] }> {
  const documents = createDocuments(seed, count);
  const differences = kramdownHtml(documents).flatMap((html, index) => {
    const text = documents[index] ?? '';
    const difference = differenceBetween(comparableHtml(html), comparableHtml(ourHtml(text)));
    return difference === undefined ? [] : [`document ${index}: ${difference}\n${text}`];
  });
  return { compared: documents.length, differences };
}
