import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { packPostings, unpackPostings } from '../../src/search/postings.ts';
import { readSearchManifest } from '../../src/search/read-search-manifest.ts';
import { aDocument } from './search-over.ts';

test('the same posts give the same files, and another word gives another folder', () => {
  const build = (text: string) => buildSearchIndex([aDocument({ text }), aDocument({ text: 'tŷ' })], 'cy');
  expect(build('afon')).toEqual(build('afon'));
  const folders = [build('afon'), build('afonydd')].map(([manifest]) => JSON.parse(manifest?.text ?? '').folder);
  expect(folders[0]).toMatch(/^cy-[0-9a-f]{12}$/);
  expect(folders[0]).not.toBe(folders[1]);
});

test('a post is on record with what a result shows', () => {
  const date = { iso: '2024-05-01', text: '1 May 2024' };
  const files = buildSearchIndex([aDocument({ url: '/a/', title: 'A', text: 'All of it', date })], 'en');
  const record = files.find(({ path }) => path.endsWith('/posts/0.json'));
  expect(JSON.parse(record?.text ?? '')).toEqual({ url: '/a/', title: 'A', date, text: 'All of it' });
});

test('postings keep every number', () => {
  const frequencies = fc.dictionary(fc.nat(6000).map(String), fc.integer({ min: 1, max: 900 }));
  fc.assert(
    fc.property(frequencies, (all) => {
      expect(unpackPostings(packPostings(all))).toEqual({ ...all });
    }),
  );
  expect(packPostings({ 3: 1, 5: 5 })).toEqual([4, -2, 5]);
});

test.each([null, {}, { version: 0 }, 'text'])('an index of another format (%j) is refused', (value) => {
  expect(() => readSearchManifest(value)).toThrow('another format');
});
