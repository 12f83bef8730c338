import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isKnownElement } from '../../src/markdown/html/elements.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import type { Delivery } from '../../src/markdown/parsed-markdown.ts';
import { comparableHtml } from './comparable-html.ts';
import { createDocuments } from './markdown-documents.ts';

const delivery: Delivery = {
  picture: ({ alt }) => `<img alt="${(alt ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  source: () => '',
  link: (href) => href,
};

const markdown = createMarkdown({ language: 'en' });

export function ourHtml(text: string): string {
  return markdown.parse(text, 1).render(delivery);
}

/** What the real kramdown makes of a document. */
interface KramdownAnswer {
  readonly html: string;
  readonly warnings: readonly string[];
}

/** The real kramdown’s answer to each document. */
export function askKramdown(documents: readonly string[]): KramdownAnswer[] {
  const script = path.join(import.meta.dirname, 'kramdown.rb');
  const input = `${documents.map((text) => JSON.stringify(text)).join('\n')}\n`;
  const { status, stdout, stderr } = spawnSync('ruby', [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`kramdown failed: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The first difference that a reader could see, or undefined. */
export function differenceBetween(jekylls: readonly string[], ours: readonly string[]): string | undefined {
  const at = ours.findIndex((event, index) => event !== jekylls[index]);
  if (at < 0 && ours.length === jekylls.length) return undefined;
  const place = at < 0 ? ours.length : at;
  const before = jekylls.slice(Math.max(0, place - 2), place).join('');
  return `after ${before}\n  jekyll ${jekylls[place] ?? '(end)'}\n  ours   ${ours[place] ?? '(end)'}`;
}

/** Why our HTML of a document may be another than kramdown’s: what it has no good answer to. */
function reasonFor(text: string, { warnings }: KramdownAnswer): string | undefined {
  if (warnings.some((warning) => warning.includes('no block parser handled the line')))
    return 'No rule of kramdown takes a line of it (spaces and a tab begin it, say), so that it stands outside any paragraph.';
  const names = [...text.matchAll(/<\/?([a-zA-Z][^\s<>/]*)/g)].map(([, name = '']) => name.toLowerCase());
  const unknown = names.find((name) => !name.includes(':') && !name.includes('@') && !isKnownElement(name));
  return unknown === undefined
    ? undefined
    : `HTML has no element <${unknown}>: it is left out here, and its text stays.`;
}

/** The share of documents that may differ for a reason; more would mean that the reasons hide something. */
const EXPLAINED = 0.004;

/** Makes documents from a seed and compares what kramdown and we make of them. */
export async function compareMarkdown(
  seed: number,
  count: number,
): Promise<{ compared: number; differences: string[] }> {
  const documents = createDocuments(seed, count);
  const differences: string[] = [];
  const explained: string[] = [];
  for (const [index, answer] of askKramdown(documents).entries()) {
    const text = documents[index] ?? '';
    const difference = differenceBetween(comparableHtml(answer.html), comparableHtml(ourHtml(text)));
    if (difference === undefined) continue;
    const reason = reasonFor(text, answer);
    (reason ? explained : differences).push(`document ${index}: ${difference}\n${reason ?? text}`);
  }
  if (explained.length > Math.max(1, documents.length * EXPLAINED)) differences.push(...explained);
  return { compared: documents.length, differences };
}
