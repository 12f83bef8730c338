import { suggest } from '../../schema/suggest.ts';
import { pluginTags } from '../tags/plugin-tags.ts';

const blocks = ['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'comment', 'highlight', 'ifchanged', 'raw'];
const dividers: ReadonlyMap<string, string> = new Map([
  ['else', 'if'],
  ['elsif', 'if'],
  ['when', 'case'],
]);

/** What to say of a tag that is none of `known` where it stands. */
export function unknownTag(name: string, known: Iterable<string>): string {
  const opening = dividers.get(name) ?? blocks.find((block) => name === `end${block}`);
  if (opening) {
    return `{% ${name} %} stands alone: no {% ${opening} %} is open here. Remove it, or write {% ${opening} %} before it.`;
  }
  const plugin = pluginTags.get(name);
  if (plugin) return `{% ${name} %} ${plugin}`;
  const nearest = suggest(name, known);
  const advice = nearest
    ? `Did you mean {% ${nearest} %}?`
    : 'To show it as text, put it between {% raw %} and {% endraw %}.';
  return `There is no tag {% ${name} %}. ${advice}`;
}
