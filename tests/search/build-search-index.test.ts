import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { packLengths, unpackLengths } from '../../src/search/lengths.ts';
import { addFrequency, type Frequencies, startPacking, unpackPostings } from '../../src/search/postings.ts';
import { readSearchManifest } from '../../src/search/read-search-manifest.ts';
import { aDocument, searchOver } from './search-over.ts';

test('the same posts give the same files, and another word gives another folder', () => {
  const build = (text: string) => buildSearchIndex([aDocument({ text }), aDocument({ text: 'tŷ' })], 'cy');
  expect(build('afon')).toEqual(build('afon'));
  const folders = [build('afon'), build('afonydd')].map(([manifest]) => JSON.parse(manifest?.text ?? '').folder);
  expect(folders[0]).toMatch(/^cy-[0-9a-f]{12}$/);
  expect(folders[0]).not.toBe(folders[1]);
});

test('a post is on record with what a result shows', async () => {
  const date = { iso: '2024-05-01', text: '1 May 2024' };
  const { engine } = searchOver([aDocument({ url: '/a/', title: 'A', text: 'All of it', date })], 'en');
  expect(await engine.record(0)).toEqual({ url: '/a/', title: 'A', date, text: 'All of it' });
  await expect(engine.record(1)).rejects.toThrow();
});

test('posts of any length are found again among others, and no file of them is larger than one long post needs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.nat(90), fc.nat(20_000)), { maxLength: 90 }), async (lengths) => {
      const texts = lengths.map((length, post) => `${post}`.padEnd(length, ' x'));
      const search = searchOver(
        texts.map((text) => aDocument({ text })),
        'en',
      );
      const found = await Promise.all(texts.map((_, post) => search.engine.record(post)));
      expect(found.map(({ text }) => text)).toEqual(texts);
      expect(new Set(search.loaded).size, 'each file is loaded once').toBe(search.loaded.length);
      for (const path of search.loaded) {
        const text = search.files.get(path) ?? '';
        if (JSON.parse(text).length > 1) expect(text.length).toBeLessThan(16_500);
      }
    }),
    { numRuns: 30 },
  );
});

test('postings keep every number', () => {
  const pack = (frequencies: Frequencies) => {
    const packing = startPacking();
    for (const [post, times] of Object.entries(frequencies)) addFrequency(packing, Number(post), times);
    return packing.packed;
  };
  expect(pack({ 3: 1, 5: 5 })).toEqual([4, -2, 5]);
  fc.assert(
    fc.property(fc.dictionary(fc.nat(6000).map(String), fc.integer({ min: 1, max: 900 })), (all) => {
      expect(unpackPostings(pack(all))).toEqual({ ...all });
    }),
  );
});

test('lengths keep their proportions', () => {
  const lengths = [0, 1, 7, 60, 850, 12_000];
  for (const [index, length] of unpackLengths(packLengths(lengths)).entries()) {
    expect(length / (lengths[index] || 1), `${lengths[index]}`).toBeLessThan(1.3);
    expect((length + 0.4) / (lengths[index] || 0.4)).toBeGreaterThan(0.85);
  }
  expect(packLengths([850, 999_999])).toHaveLength(2);
});

test.each([null, {}, { version: 0 }, 'text'])('an index of another format (%j) is refused', (value) => {
  expect(() => readSearchManifest(value)).toThrow('another format');
});
