import { expect, test } from 'vitest';
import { listText } from '../../src/yaml/list-text.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

test.each([
  [['design', 'user needs', 'Siân O’Neill'], '[design, user needs, Siân O’Neill]'],
  [['Q: and A', '#wales', 'Jones, Ann'], '["Q: and A", "#wales", "Jones, Ann"]'],
  [['the "big" day', '@cdps'], `['the "big" day', "@cdps"]`],
])('writes %j so that YAML reads the same words', (words, text) => {
  expect(listText(words)).toBe(text);
  expect(parseYaml(`tags: ${text}`).value).toEqual({ tags: words });
});
