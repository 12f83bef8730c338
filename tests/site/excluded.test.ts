import { expect, test } from 'vitest';
import { isExcludedBy } from '../../src/site/excluded.ts';

test.each([
  ['content/notes.md', 'notes.md'],
  ['content/notes.md', '/notes.md'],
  ['content/notes.md', 'content/notes.md'],
  ['content/private/a/b.md', 'private'],
  ['content/private/a/b.md', 'private/'],
  ['content/posts/2026-11-23-old.md', 'posts/2026-*'],
  ['content/private/a/b.md', 'priv*'],
])('%s is left out by %s', (path, entry) => {
  expect(isExcludedBy(path, entry)).toBe(true);
});

test.each([
  ['content/notes.md', 'notes'],
  ['content/privately.md', 'private'],
  ['content/a/notes.md', 'notes.md'],
  ['content/notes.md', '/'],
  ['content/a/b.md', '*.md'],
])('%s is not left out by %s', (path, entry) => {
  expect(isExcludedBy(path, entry)).toBe(false);
});
