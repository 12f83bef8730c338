import { quoted } from './yaml-entry.ts';

/** Words as a list on one line, in quotes where YAML would read something else: `[design, "Q: and A"]`. */
export function listText(words: readonly string[]): string {
  const items = words.map((word) => (/^[\p{L}\p{N}][^,:#[\]{}"]*$/u.test(word) ? word : quoted(word)));
  return `[${items.join(', ')}]`;
}
