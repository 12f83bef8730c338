import { findFrontMatter } from '../content/front-matter-block.ts';

/** A file with keys added to its front matter, or put in the place of keys that stand on one line; made where there is none. */
export function withKeys(text: string, keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (lines.length === 0) return text;
  const found = findFrontMatter(text);
  if (!found || !('yaml' in found)) return `---\n${lines.join('\n')}\n---\n\n${text.replace(/^\uFEFF/, '')}`;
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const kept = found.yaml.split('\n').filter((line) => !Object.keys(keys).some((key) => line.startsWith(`${key}:`)));
  const block = kept.join('\n').trimEnd();
  return `---${end}${block}${block === '' ? '' : end}${lines.join(end)}${end}---${end}${end}${found.body}`;
}
