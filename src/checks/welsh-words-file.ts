import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export const welshWordsPath = 'content/_data/welsh-words.yaml';

/** The site's own Welsh words, one `- word` a line, that the dictionary does not know. */
export function parseWelshWords(text: string | undefined): { words: string[]; problems: Problem[] } {
  const { value, placeOf, problems } = parseYaml(text ?? '');
  const inFile = problems.map((problem) => ({ ...problem, path: welshWordsPath }));
  if (value === null) return { words: [], problems: inFile };
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) {
    return { words: value.map((word) => word.normalize('NFC')), problems: inFile };
  }
  const message = 'This file is a list of words, each on a line of its own: - hacathon';
  const misfit: Problem = { kind: 'wrong-type', path: welshWordsPath, ...placeOf([]), message };
  return { words: [], problems: [...inFile, misfit] };
}
