import * as z from 'zod';
import { loadWelshDictionary, welshDictionaryName } from './welsh-dictionary.ts';
import { judgeWords, type WelshDictionary, type WelshVerdicts, wordsToJudge } from './welsh-verdicts.ts';

const storedVerdicts = z.object({
  dictionary: z.literal(welshDictionaryName),
  right: z.array(z.string()),
  wrong: z.record(z.string(), z.string().nullable()),
});

export interface Judgement {
  readonly verdicts: WelshVerdicts;
  /** `unneeded`: all words were judged before. `missing`: there were new ones, and no dictionary to judge them. */
  readonly dictionary: 'unneeded' | 'used' | 'missing';
}

/**
 * Judges Welsh words, loading the dictionary only where `stored`, the verdicts of an earlier check as parsed from
 * JSON, does not know them all. Stored verdicts of another dictionary, or none, count for nothing.
 */
export async function judgeWelshWords(
  words: Iterable<string>,
  stored: unknown,
  load: () => Promise<WelshDictionary | undefined> = loadWelshDictionary,
): Promise<Judgement> {
  const parsed = storedVerdicts.safeParse(stored);
  const verdicts = parsed.success ? parsed.data : { dictionary: welshDictionaryName, right: [], wrong: {} };
  const unknown = wordsToJudge(words, verdicts);
  if (unknown.length === 0) return { verdicts, dictionary: 'unneeded' };
  const dictionary = await load();
  if (!dictionary) return { verdicts, dictionary: 'missing' };
  return { verdicts: judgeWords(unknown, verdicts, dictionary), dictionary: 'used' };
}
