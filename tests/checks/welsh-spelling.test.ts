import { describe, expect, test } from 'vitest';
import { judgeWelshWords } from '../../src/checks/judge-welsh-words.ts';
import { acceptedWelshWords } from '../../src/checks/welsh-accepted-words.ts';
import { loadWelshDictionary, welshDictionaryName } from '../../src/checks/welsh-dictionary.ts';
import { checkWelshSpelling } from '../../src/checks/welsh-spelling.ts';
import { judgeWords, misspellingsOf, type WelshVerdicts, wordsToJudge } from '../../src/checks/welsh-verdicts.ts';
import { welshWordsOf } from '../../src/checks/welsh-words.ts';
import { parseWelshWords } from '../../src/checks/welsh-words-file.ts';
import { englishHalf, onLines, welshHalf } from './page-structure.ts';

const none: WelshVerdicts = { dictionary: welshDictionaryName, right: [], wrong: {} };

function wordsIn(text: string, lang?: string): string {
  const texts = onLines({ text, ...(lang === undefined ? {} : { lang }) });
  return welshWordsOf(welshHalf({ texts }))
    .map(({ word }) => word)
    .join(' ');
}

describe('the words to look up', () => {
  test.each([
    ['Neidio i’r prif gynnwys', 'prif gynnwys'],
    ["mae'n golygu y dylech", 'mae golygu dylech'],
    ['yn Llandudno gyda CDPS a GitHub', 'yn gyda'],
    ['ewch i https://example.test/cyhoedus neu enw@example.test', 'ewch neu'],
    ['ffeil index.html, 3ydd, #cymraeg', 'ffeil'],
    ['gwe-lywio', 'gwe lywio'],
    ['yn Cas-gwent a Phen-y-bont', 'yn'],
    ['ty\u0302', 'tŷ'],
  ])('leave out names, addresses and what is fastened with an apostrophe: %s', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  test('leave out what is marked as English', () => {
    expect(wordsIn('public services', 'en')).toBe('');
  });

  test('leave out a paragraph in English, which is reported as a whole', () => {
    expect(wordsIn('We want as many people as possible to be able to use this website.')).toBe('');
  });

  test('are none on an English page', () => {
    expect(welshWordsOf(englishHalf({ texts: onLines({ text: 'public services' }) }))).toEqual([]);
  });
});

describe('with the dictionary', async () => {
  const dictionary = await loadWelshDictionary();
  if (!dictionary) throw new Error('nspell and dictionary-cy are development dependencies: run npm ci.');
  const judge = (...words: string[]) => judgeWords(words, none, dictionary);

  test.each(['gwasanaethau', 'wasanaethau', 'ngwasanaethau', 'ddigidol', 'nghymru', 'thŷ', 'ŵyr'])(
    'accepts a mutated form: %s',
    (word) => {
      expect(misspellingsOf(judge(word), acceptedWelshWords(['cymru'])).has(word)).toBe(false);
    },
  );

  test('accepts every word that the interface uses, in other forms too', () => {
    const words = ['cwcis', 'chwcis', 'postiadau', 'phostiadau', 'dadansoddeg'];
    expect([...misspellingsOf(judge(...words), acceptedWelshWords([])).keys()]).toEqual([]);
  });

  test('accepts the site’s own words', () => {
    const verdicts = judge('hacathon');
    expect(misspellingsOf(verdicts, acceptedWelshWords([])).has('hacathon')).toBe(true);
    expect(misspellingsOf(verdicts, acceptedWelshWords(['Hacathon'])).has('hacathon')).toBe(false);
  });

  test('reports a misspelling once, where it first stands, with what was meant', () => {
    const texts = onLines({ text: 'gwasanaethau cyhoedus' }, { text: 'mwy o wasanaethau cyhoedus' });
    const page = welshHalf({ texts });
    const words = welshWordsOf(page).map(({ word }) => word);
    const verdicts = judgeWords(wordsToJudge(words, none), none, dictionary);
    expect(checkWelshSpelling(page, misspellingsOf(verdicts, new Set()))).toEqual([
      {
        kind: 'welsh-spelling',
        path: 'content/posts/bridge.cy.md',
        line: 10,
        column: 1,
        message:
          'The Welsh dictionary does not know “cyhoedus” (also on line 11). Did you mean “cyhoeddus”? If it is right, add it to content/_data/welsh-words.yaml.',
      },
    ]);
  });

  test('needs no second look at a word once judged', () => {
    const verdicts = judge('cyhoedus', 'cyhoeddus');
    const stored: WelshVerdicts = JSON.parse(JSON.stringify(verdicts));
    expect(wordsToJudge(['cyhoeddus', 'cyhoedus', 'cyhoeddus'], stored)).toEqual([]);
    expect(misspellingsOf(stored, new Set())).toEqual(new Map([['cyhoedus', 'cyhoeddus']]));
  });
});

describe('the dictionary', () => {
  const load = async () => ({ isWord: (word: string) => word === 'da', suggest: () => 'da' });
  const fails = async () => {
    throw new Error('loaded');
  };

  test('is not loaded for a site without Welsh, nor for words that were judged before', async () => {
    expect((await judgeWelshWords([], undefined, fails)).dictionary).toBe('unneeded');
    const first = await judgeWelshWords(['da', 'ddx'], undefined, load);
    expect(first).toMatchObject({ dictionary: 'used', verdicts: { right: ['da'], wrong: { ddx: 'da' } } });
    const stored: unknown = JSON.parse(JSON.stringify(first.verdicts));
    expect(await judgeWelshWords(['ddx', 'da'], stored, fails)).toEqual({ ...first, dictionary: 'unneeded' });
  });

  test('that is not installed is told of, not taken for a clean page', async () => {
    expect((await judgeWelshWords(['da'], undefined, async () => undefined)).dictionary).toBe('missing');
  });

  test.each([null, 'text', { dictionary: 'another', right: ['ddx'], wrong: {} }, { right: 1 }])(
    'judges anew where the stored verdicts are of no use: %j',
    async (stored) => {
      expect((await judgeWelshWords(['ddx'], stored, load)).verdicts.wrong).toEqual({ ddx: 'da' });
    },
  );
});

describe('content/_data/welsh-words.yaml', () => {
  test('is a list of words', () => {
    expect(parseWelshWords('- hacathon\n- ty\u0302\n')).toEqual({ words: ['hacathon', 'tŷ'], problems: [] });
    expect(parseWelshWords(undefined)).toEqual({ words: [], problems: [] });
  });

  test.each(['words: [a]\n', '- 1\n', '- a: b\n'])('that is something else is a problem: %j', (text) => {
    expect(parseWelshWords(text)).toMatchObject({
      words: [],
      problems: [{ kind: 'wrong-type', path: 'content/_data/welsh-words.yaml', line: 1 }],
    });
  });
});

test('reports at most twenty words of a page, and how many more there are', () => {
  const words = Array.from({ length: 25 }, (_, i) => `gair${String.fromCharCode(97 + i)}`);
  const page = welshHalf({ texts: onLines(...words.map((text) => ({ text }))) });
  const problems = checkWelshSpelling(page, new Map(words.map((word) => [word, undefined])));
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.message).toBe('The Welsh dictionary does not know 5 more words of this page.');
});
