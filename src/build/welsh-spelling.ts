import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { PageStructure } from '../checks/parity-structure.ts';
import { acceptedWelshWords } from '../checks/welsh-accepted-words.ts';
import { loadWelshDictionary, missingWelshDictionary, welshDictionaryName } from '../checks/welsh-dictionary.ts';
import { checkWelshSpelling } from '../checks/welsh-spelling.ts';
import { judgeWords, misspellingsOf, type WelshVerdicts, wordsToJudge } from '../checks/welsh-verdicts.ts';
import { welshWordsOf } from '../checks/welsh-words.ts';
import type { ContentReader } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const verdictsSchema = z.object({
  dictionary: z.literal(welshDictionaryName),
  right: z.array(z.string()),
  wrong: z.record(z.string(), z.string().nullable()),
});

const none: WelshVerdicts = { dictionary: welshDictionaryName, right: [], wrong: {} };

/**
 * Looks up the words of Welsh pages. Verdicts are kept in the cache, so the dictionary, which takes seconds to load, is
 * needed only for words that are new.
 */
export async function spellWelsh(
  pages: readonly PageStructure[],
  siteWords: readonly string[],
  cache: string,
): Promise<{ problems: Problem[]; notices: string[] }> {
  const words = pages.flatMap((page) => welshWordsOf(page).map(({ word }) => word));
  if (words.length === 0) return { problems: [], notices: [] };
  const file = path.join(cache, 'welsh-words.json');
  const known = await readVerdicts(file);
  const accepted = acceptedWelshWords(siteWords);
  const open = wordsToJudge(words, known).filter((word) => !accepted.has(word));
  let verdicts = known;
  if (open.length > 0) {
    const dictionary = await loadWelshDictionary();
    if (dictionary === undefined) return { problems: [], notices: [missingWelshDictionary] };
    verdicts = judgeWords(open, known, dictionary);
    await mkdir(cache, { recursive: true });
    await writeFile(file, JSON.stringify(verdicts));
  }
  const misspellings = misspellingsOf(verdicts, accepted);
  return { problems: pages.flatMap((page) => checkWelshSpelling(page, misspellings)), notices: [] };
}

async function readVerdicts(file: string): Promise<WelshVerdicts> {
  try {
    return verdictsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Verdicts that are absent, damaged or of another dictionary are made again.
    return none;
  }
}

/** The site's own words, from content/_data/welsh-words.yaml, a plain list. */
export async function readWelshWords(reader: ContentReader): Promise<string[]> {
  const file = await reader.readText('content/_data/welsh-words.yaml');
  const { value } = parseYaml(file !== undefined && 'text' in file ? file.text : '');
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}
