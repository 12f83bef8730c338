import { packText } from '../../src/content/packed-text.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

const syllables = 'ba ce di fo gu lla rhe thi mo nu pa ri so ta we ych dda ffe gwa lo cy'.split(' ');
const vocabulary = 40_000;
const wordsInPost = 850;

/** Posts as long and as varied as those of a real blog: words by Zipf's law, the same ones each time. */
export function madeUpPosts(count: number): SearchDocument[] {
  const random = randomNumbers();
  const words = Array.from({ length: vocabulary }, (_, rank) => madeUpWord(rank));
  // The inverse of the sum of 1/rank: frequent words have low ranks.
  const word = (): string => words[Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1)] ?? '';
  const text = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, post) => ({
    url: `/blog/2024/made-up-${post}/`,
    title: text(7),
    keywords: [words[300 + (post % 40)] ?? ''],
    date: { iso: '2024-05-01', text: '1 May 2024' },
    text: packText(text(Math.floor(wordsInPost * (0.5 + random())))),
  }));
}

function madeUpWord(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? '';
  }
  return word;
}

/** Numbers from 0 to 1, the same ones each time: Lehmer's generator. */
function randomNumbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
