import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText } from '../../src/content/packed-text.ts';
import { findRelated } from '../../src/related/find-related.ts';

const post = (title: string, tags: readonly string[] = [], text = '') => ({ title, tags, text: packText(text) });
const relatedTo = (title: string, posts: readonly ReturnType<typeof post>[], language: 'en' | 'cy' = 'en') =>
  findRelated(posts, language).flatMap((others, place) =>
    posts[place]?.title === title ? others.map((other) => posts[other]?.title) : [],
  );

const blog = [
  post('Testing with readers', ['research'], 'We met readers and watched them read.'),
  post('Reading rooms', ['libraries'], 'A quiet room for each reader.'),
  post('Boats on the river', ['transport'], 'A boat crosses the river each hour.'),
  post('The river at night', ['transport'], 'Boats rest and the river runs.'),
  post('Budget', ['money'], 'Numbers.'),
];

test('a post leads to those about the same things, the most alike first', () => {
  expect(relatedTo('Boats on the river', blog)).toEqual(['The river at night']);
  expect(relatedTo('Testing with readers', blog)).toEqual(['Reading rooms']);
});

test('a post that nothing is like leads nowhere', () => {
  expect(relatedTo('Budget', blog)).toEqual([]);
  expect(relatedTo('Alone', [post('Alone')])).toEqual([]);
});

test('a shared tag says more than a shared word of the text', () => {
  const posts = [
    post('Alpha', ['harbour'], 'lantern lantern lantern'),
    post('Beta', [], 'lantern lantern lantern'),
    post('Gamma', ['harbour'], 'three'),
    post('Delta', [], 'four'),
  ];
  expect(relatedTo('Alpha', posts)).toEqual(['Gamma', 'Beta']);
});

test('in Welsh mutations and accents are one word', () => {
  const posts = [post('gwasanaeth'), post('wasanaeth'), post('tŷ'), post('dy'), post('afon')];
  expect(relatedTo('gwasanaeth', posts, 'cy')).toEqual(['wasanaeth']);
  expect(relatedTo('tŷ', posts, 'cy')).toEqual(['dy']);
});

test('no post leads to itself, to one twice, or to more than asked, and the answer is always the same', () => {
  const word = fc.constantFrom(...'boat river reader budget house lantern'.split(' '));
  const posts = fc.array(
    fc.array(word, { maxLength: 5 }).map((words) => post(words.join(' '))),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(posts, fc.integer({ min: 1, max: 4 }), (all, most) => {
      const related = findRelated(all, 'en', most);
      expect(related.length).toBe(all.length);
      for (const [place, others] of related.entries()) {
        expect(others).not.toContain(place);
        expect(new Set(others).size).toBe(others.length);
        expect(others.length).toBeLessThanOrEqual(most);
      }
      expect(findRelated(all, 'en', most)).toEqual(related);
    }),
  );
});
