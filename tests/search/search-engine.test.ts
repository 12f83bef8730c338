import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackText } from '../../src/content/packed-text.ts';
import type { Language } from '../../src/language/language.ts';
import { isFound, wordQuery } from '../../src/search/word-query.ts';
import { aDocument, searchOver, searchOverFiles } from './search-over.ts';

/** The titles that a query finds, the best first. */
async function titles(query: string, language: Language, documents: Parameters<typeof searchOver>[0]) {
  const { engine } = searchOver(documents, language);
  const { posts } = await engine.search(query);
  return Promise.all(posts.map(async (post) => (await engine.record(post)).title));
}

const texts = (...all: string[]) => all.map((text) => aDocument({ title: text, text }));

describe('in Welsh', () => {
  const cymru = ['Cymru', 'Gymru', 'Nghymru', 'Chymru'];
  const pobl = ['pobl', 'bobl', 'phobl', 'mhobl'];
  const ty = ['tŷ', 'dŷ', 'nhŷ', 'thŷ'];
  const gwasanaeth = ['gwasanaeth', 'wasanaeth', 'ngwasanaeth'];

  test.each([cymru, pobl, ty, gwasanaeth])(
    '%s finds all its mutations, and each of them finds it',
    async (...forms) => {
      const documents = texts(...forms, 'afon');
      for (const query of forms) {
        const found = await titles(query, 'cy', documents);
        expect(found.toSorted(), query).toEqual(forms.toSorted());
        expect(found[0], 'the word as it was typed comes first').toBe(query);
      }
    },
  );

  test.each([
    ['ty', 'tŷ'],
    ['tŷ', 'ty'],
    ['ty\u0302', 'tŷ'],
    ['CYMRU', 'Cymru'],
    ['i’r', "i'r"],
    ["i'r", 'i’r'],
    ['byd', 'i’r byd'],
    ['dwr', 'dŵr'],
  ])('%s finds %s', async (query, text) => {
    expect(await titles(query, 'cy', texts(text, 'afon'))).toEqual([text]);
  });

  test.each(['gwasa', 'wasa', 'ngwasa'])('%s, not yet finished, finds what it may become', async (query) => {
    expect(await titles(query, 'cy', texts('gwasanaeth', 'afon'))).toEqual(['gwasanaeth']);
  });
});

describe('in English', () => {
  test.each([
    ['service', 'services'],
    ['services', 'service'],
    ['policies', 'policy'],
    ['designing', 'designed'],
    ['app', 'apps'],
    ['apps', 'app'],
    ['council’s', 'council'],
    ['cafe', 'café'],
  ])('%s finds %s', async (query, text) => {
    expect(await titles(`${query} `, 'en', texts(text, 'river'))).toEqual([text]);
  });

  test('the last word may be unfinished, unless a space follows it', async () => {
    const documents = texts('river', 'roof');
    expect(await titles('ri', 'en', documents)).toEqual(['river']);
    expect(await titles('ri ', 'en', documents)).toEqual([]);
  });
});

describe('a query', () => {
  test('finds the posts that have all its words, before it settles for some of them', async () => {
    const documents = texts('red boat', 'red house', 'blue boat');
    expect(await titles('red boat ', 'en', documents)).toEqual(['red boat']);
    expect((await titles('red whale ', 'en', documents)).toSorted()).toEqual(['red boat', 'red house']);
  });

  test('finds a word in a title or among the tags before one in a text, and of equals the newest', async () => {
    const documents = [
      aDocument({ title: 'newer', text: 'a boat' }),
      aDocument({ title: 'older', text: 'a boat' }),
      aDocument({ title: 'tagged', text: 'a word', keywords: ['boat'] }),
    ];
    expect(await titles('boat', 'en', documents)).toEqual(['tagged', 'newer', 'older']);
  });

  test.each(['', '   ', '?!', '’'])('without a word in it (%j) finds nothing', async (query) => {
    expect(await titles(query, 'en', texts('river'))).toEqual([]);
  });

  test('in a blog without posts finds nothing', async () => {
    expect(await titles('river', 'en', [])).toEqual([]);
  });

  test('asks again for a part of the index that did not arrive', async () => {
    const { engine, files } = searchOver(texts('river'), 'en');
    const [shard] = [...files].filter(([path]) => /^[^/]+\/0\.json$/.test(path));
    files.clear();
    await expect(engine.search('river')).rejects.toThrow();
    if (shard) files.set(...shard);
    expect((await engine.search('river')).posts).toEqual([0]);
  });
});

describe('over a large blog', () => {
  const word = (number: number) => `w${(number * 7919).toString(36)}`;
  const documents = Array.from({ length: 600 }, (_, post) =>
    aDocument({
      title: `post ${post}`,
      text: ['the', ...Array.from({ length: 120 }, (_, place) => word((post * 31 + place * place) % 4000))].join(' '),
    }),
  );
  const large = searchOver(documents, 'en');

  test('a search finds exactly the posts that have the word, from a small part of the index', async () => {
    expect(large.manifest.shards.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(fc.nat(4100), async (number) => {
        const { engine, loaded } = searchOverFiles(large.files, 'en');
        const { posts } = await engine.search(`${word(number)} `);
        const query = wordQuery(word(number), 'en', false);
        const expected = documents.flatMap(({ text }, post) =>
          unpackText(text)
            .split(' ')
            .some((one) => isFound(one, query))
            ? [post]
            : [],
        );
        expect(posts.toSorted((a, b) => a - b)).toEqual(expected);
        expect(loaded.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('a word in every text is only looked for where it tells something', async () => {
    expect(large.manifest.common).toEqual(['the']);
    const { posts } = await large.engine.search(`the ${word(31)} `);
    expect(posts).toEqual((await large.engine.search(`${word(31)} `)).posts);
    expect(posts.length).toBeGreaterThan(0);
    expect((await large.engine.search('the ')).posts).toEqual([]);
  });

  test('a letter or two find the most likely words, without loading the whole index', async () => {
    const { engine, loaded } = searchOverFiles(large.files, 'en');
    expect((await engine.search('w')).posts.length).toBeGreaterThan(0);
    expect(loaded.length).toBeLessThanOrEqual(4);
  });
});
