import { expect, test } from 'vitest';
import { excerptSource, usualSeparator } from '../../src/content/excerpt-source.ts';

test('an excerpt is what stands before the separator', () => {
  expect(excerptSource('One.\n\nTwo.\n', usualSeparator)).toBe('One.');
  expect(excerptSource('One.\n\nTwo. <!--more--> Three.\n', '<!--more-->')).toBe('One.\n\nTwo. ');
});

test('a text without the separator is its own excerpt, and an empty separator asks for none', () => {
  expect(excerptSource('One.\n', '<!--more-->')).toBe('One.\n');
  expect(excerptSource('One.\n\nTwo.\n', '')).toBe('');
});

test('an excerpt brings the link definitions that it uses, wherever they stand', () => {
  const body = 'See [the plan].\n\nMore on [the rest].\n\n[the plan]: /plan/\n   [the rest]: /rest/\n';
  expect(excerptSource(body, usualSeparator)).toBe('See [the plan].\n\n[the plan]: /plan/');
});
