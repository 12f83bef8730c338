import { expect, test } from 'vitest';
import { badFileName } from '../../src/content/bad-file-name.ts';

test.each([
  ['2026-02-010-budget', 'content/posts/2026-02-10-budget.md'],
  ['2026_2_1 Our budget', 'content/posts/2026-02-01-our-budget.md'],
  ['20260201-budget', 'content/posts/2026-02-01-budget.md'],
  ['31.12.2026 budget', 'content/posts/2026-12-31-budget.md'],
  ['2026-02-31 budget', 'content/posts/2026-11-23-budget.md'],
  ['12-31-2026-budget', 'content/posts/2026-11-23-budget.md'],
  ['budget', 'content/posts/2026-11-23-budget.md'],
])('for %s proposes a name with a day that exists', (name, proposed) => {
  expect(badFileName(`posts/${name}.md`, name)).toMatch(new RegExp(`to, for example, ${proposed}\\.$`));
});

test('keeps the language of the name', () => {
  expect(badFileName('posts/Budget.cy.md', 'Budget')).toContain('content/posts/2026-11-23-budget.cy.md.');
});
