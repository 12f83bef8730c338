import { radicalsOf } from '../language/mutation.ts';
import type { Misspellings } from './welsh-spelling.ts';

/** A Welsh dictionary, loaded. */
export interface WelshDictionary {
  isWord(word: string): boolean;
  suggest(word: string): string | undefined;
}

/** What is known of words from earlier checks, so that the dictionary is loaded only for new ones. JSON all through. */
export interface WelshVerdicts {
  /** Which dictionary judged; verdicts of another one are void. */
  readonly dictionary: string;
  readonly right: readonly string[];
  /** Each word with what the dictionary would write, or null. */
  readonly wrong: Readonly<Record<string, string | null>>;
}

/** The words that the verdicts say nothing about. */
export function wordsToJudge(words: Iterable<string>, verdicts: WelshVerdicts): string[] {
  const judged = new Set([...verdicts.right, ...Object.keys(verdicts.wrong)]);
  return [...new Set(words)].filter((word) => !judged.has(word)).sort();
}

/** Finding what was meant takes a quarter of a second a word. */
const mostSuggestions = 20;

/** The verdicts with those on `words` added. A word is right when it, or a word it may be a mutated form of, is. */
export function judgeWords(
  words: readonly string[],
  verdicts: WelshVerdicts,
  dictionary: WelshDictionary,
): WelshVerdicts {
  const right = words.filter((word) => radicalsOf(word).some((radical) => dictionary.isWord(radical)));
  const known = new Set(right);
  const wrong = words
    .filter((word) => !known.has(word))
    .map((word, index) => [word, (index < mostSuggestions && dictionary.suggest(word)) || null]);
  return {
    dictionary: verdicts.dictionary,
    right: [...verdicts.right, ...right].sort(),
    wrong: { ...verdicts.wrong, ...Object.fromEntries(wrong) },
  };
}

/** The misspellings among the verdicts; a mutated form of one of the site's own `accepted` words is none. */
export function misspellingsOf(verdicts: WelshVerdicts, accepted: ReadonlySet<string>): Misspellings {
  const wrong = Object.entries(verdicts.wrong).filter(
    ([word]) => !radicalsOf(word).some((radical) => accepted.has(radical)),
  );
  return new Map(wrong.map(([word, suggestion]) => [word, suggestion ?? undefined]));
}
