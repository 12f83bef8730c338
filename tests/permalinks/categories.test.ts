import { expect, test } from 'vitest';
import { postCategories, postTags } from '../../src/permalinks/categories.ts';

test.each([
  ['_posts/x.md', {}, []],
  ['news/_posts/x.md', {}, ['news']],
  ['news/2024/_posts/below/x.md', {}, ['news', '2024']],
  ['posts/news/x.md', {}, []],
  ['news/_posts/x.md', { categories: ['Alpha', 'news'] }, ['news', 'Alpha']],
  ['_posts/x.md', { categories: 'alpha beta' }, ['alpha', 'beta']],
  ['_posts/x.md', { category: 'alpha beta' }, ['alpha beta']],
  ['_posts/x.md', { category: 'one', categories: ['two'] }, ['two', 'one']],
  ['_posts/x.md', { categories: [2024, true, null, ['a']] }, ['2024', 'true', 'a']],
  ['_posts/x.md', { categories: null }, []],
])('a post at %s with %j is in %j', (path, data, expected) => {
  expect(postCategories(path, data)).toEqual(expected);
});

test('adds the categories of the defaults before those of the post', () => {
  expect(postCategories('news/_posts/x.md', { categories: ['D'] }, { categories: 'F D' })).toEqual(['news', 'D', 'F']);
});

test.each([
  [{ tags: 'a b' }, ['a', 'b']],
  [{ tags: ['a b', 'c'] }, ['a b', 'c']],
  [{ tag: 'a b' }, ['a b']],
  [{ tag: 'x', tags: ['y'] }, ['x']],
  [{}, []],
])('%j tags a post %j', (data, expected) => {
  expect(postTags(data)).toEqual(expected);
});
