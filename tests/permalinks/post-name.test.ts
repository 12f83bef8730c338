import { expect, test } from 'vitest';
import { parsePostName, titleFromSlug } from '../../src/permalinks/post-name.ts';

test.each([
  ['2024-01-02-hello', { date: '2024-01-02', slug: 'hello' }],
  ['2024-7-8-x', { date: '2024-7-8', slug: 'x' }],
  ['24-07-08-x', { date: '24-07-08', slug: 'x' }],
  ['2024-01-02-v1.0', { date: '2024-01-02', slug: 'v1.0' }],
  ['2024-01-02-wait...', { date: '2024-01-02', slug: 'wait' }],
  ['2024-01-02-03-04-x', { date: '2024-01-02', slug: '03-04-x' }],
])('reads %s as a post', (name, expected) => {
  expect(parsePostName(name)).toEqual(expected);
});

test.each(['hello', '2024-01-hello', '2024-01-02', '20240102-hello', 'x-2024-01-02-y', '2024-01-02-a/b'])(
  '%s is no name of a post',
  (name) => {
    expect(parsePostName(name)).toBeUndefined();
  },
);

test.each([
  ['how-to-write', 'How To Write'],
  ['my-FIRST-post', 'My First Post'],
  ['tŷ-ŵyl', 'Tŷ Ŵyl'],
  ['--x', 'X'],
])('a post named %s without a title is called %s', (slug, title) => {
  expect(titleFromSlug(slug)).toBe(title);
});
