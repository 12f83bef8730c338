import { expect, test } from 'vitest';
import { pluralCategory } from '../../src/language/plural-category.ts';

test('counts in Welsh with six forms', () => {
  const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8, 100].map((count) => pluralCategory(count, 'cy'));
  expect(categories.join(' ')).toBe('zero one two few other other many other other other');
});

test('numbers places in Welsh with six forms', () => {
  const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((place) => pluralCategory(place, 'cy', 'ordinal'));
  expect(categories.join(' ')).toBe('zero one two few few many many zero zero zero other');
});

test('counts in English with two', () => {
  expect([0, 1, 2, 11].map((count) => pluralCategory(count, 'en'))).toEqual(['other', 'one', 'other', 'other']);
});
