import type { TextProblem } from './parsed-yaml.ts';

/** The line `---` in a data file below which nothing is read, because it begins a document of its own. */
export function laterDocument(text: string): TextProblem[] {
  if (!text.includes('\n---')) return [];
  const lines = text.split('\n');
  const says = (line: string) => !/^\s*(?:#|$|---\s*$|\.\.\.\s*$)/.test(line);
  const first = lines.findIndex(says);
  const fence = lines.findIndex((line, at) => at > first && /^---(?:\s|$)/.test(line));
  if (first === -1 || fence === -1 || !lines.slice(fence).some(says)) return [];
  const message = 'Nothing below this --- is read. Delete the line, so that all of the file counts.';
  return [{ kind: 'broken-yaml', line: fence + 1, column: 1, message }];
}
