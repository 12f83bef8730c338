import { expect, test } from 'vitest';
import { closeBlocks } from '../../src/liquid/close-blocks.ts';

test.each([
  ['plain text', 'plain text'],
  ['{% if a %}yes', '{% if a %}yes\n{% endif %}'],
  ['{% for x in y %}{% if x %}1', '{% for x in y %}{% if x %}1\n{% endif %}\n{% endfor %}'],
  ['{% if a %}yes{% endif %}', '{% if a %}yes{% endif %}'],
  ['{%- highlight ruby -%}x', '{%- highlight ruby -%}x\n{% endhighlight %}'],
  ['{% assign a = 1 %}x', '{% assign a = 1 %}x'],
])('Liquid that is cut off after %j gets the ends that it lacks', (cut, closed) => {
  expect(closeBlocks(cut)).toBe(closed);
});
