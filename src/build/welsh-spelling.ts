import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { judgeWelshWords } from '../checks/judge-welsh-words.ts';
import type { PageStructure } from '../checks/parity-structure.ts';
import { acceptedWelshWords } from '../checks/welsh-accepted-words.ts';
import { missingWelshDictionary } from '../checks/welsh-dictionary.ts';
import type { Misspellings } from '../checks/welsh-spelling.ts';
import { misspellingsOf } from '../checks/welsh-verdicts.ts';
import { welshWordsOf } from '../checks/welsh-words.ts';
import { parseWelshWords, welshWordsPath } from '../checks/welsh-words-file.ts';
import type { ContentReader } from '../content/read-content.ts';
import { writeWhole } from '../images/write-whole.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * The misspelt words of Welsh pages. Verdicts are kept in the cache, so the dictionary, which takes seconds to load, is
 * needed only for words that are new; where it is not installed, a notice says so.
 */
export async function findMisspellings(
  pages: readonly PageStructure[],
  reader: ContentReader,
  cache: string,
): Promise<{ misspellings: Misspellings; problems: Problem[]; notices: string[] }> {
  const own = await reader.readText(welshWordsPath);
  const { words, problems } =
    own !== undefined && 'kind' in own ? { words: [], problems: [own] } : parseWelshWords(own?.text);
  const file = path.join(cache, 'welsh-words.json');
  const stored = await readVerdicts(file);
  const { verdicts, dictionary } = await judgeWelshWords(
    pages.flatMap((page) => welshWordsOf(page).map(({ word }) => word)),
    stored,
  );
  if (dictionary === 'used') await writeWhole(file, JSON.stringify(verdicts));
  return {
    misspellings: misspellingsOf(verdicts, acceptedWelshWords(words)),
    problems,
    notices: dictionary === 'missing' ? [missingWelshDictionary] : [],
  };
}

async function readVerdicts(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Verdicts that are absent or damaged are made again.
    return undefined;
  }
}
