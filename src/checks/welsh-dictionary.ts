import type { WelshDictionary } from './welsh-verdicts.ts';

/** Names the dictionary in stored verdicts. */
export const welshDictionaryName = 'nspell 2, dictionary-cy 2';

/** What to tell people once when a Welsh text was not checked for want of the dictionary. */
export const missingWelshDictionary =
  'Welsh spelling was not checked: the dictionary is not installed. Run npm ci without --omit=dev to fetch it.';

/**
 * Loads the Welsh dictionary, which takes seconds and 200 MB; undefined where its packages are not installed, as on
 * a machine that only builds the site.
 */
export async function loadWelshDictionary(): Promise<WelshDictionary | undefined> {
  try {
    const [{ default: nspell }, { default: dictionary }] = await Promise.all([
      import('nspell'),
      import('dictionary-cy'),
    ]);
    const decoder = new TextDecoder();
    const speller = nspell(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
    return {
      isWord: (word) => speller.correct(word),
      suggest: (word) => speller.suggest(word)[0],
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
