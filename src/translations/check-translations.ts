import type { Pair } from '../content/pair.ts';
import type { Language } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';
import { pairState } from './pair-state.ts';
import type { Hash, TranslationRecords } from './translation-records.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** A problem for each paragraph that changed in one half since the pair was accepted, and not in the other. */
export function checkTranslations(pairs: readonly Pair[], records: TranslationRecords, hash: Hash): Problem[] {
  return pairs.flatMap((pair) => {
    const state = pairState(pair, records, hash);
    if (state.state !== 'behind') return [];
    return state.changes.map(({ language, path, line, text }): Problem => {
      const behind = language === 'en' ? 'cy' : 'en';
      const what = text === undefined ? 'A paragraph was taken out here' : 'This text changed';
      const message = `${what} after ${state.record.accepted}, and the ${names[behind]} in ${pair[behind]?.path} did not follow. Translate the change there and run npm run translations -- --accept ${path}, which also says that a change needs no translation.`;
      return { kind: 'translation-behind', path, line, column: 1, message };
    });
  });
}
