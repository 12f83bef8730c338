import { converters, fixtureLiquid, fixtureSite, pageOf } from '../liquid/fixture-site.ts';
import { askRandom } from './liquid-differential.ts';
import type { Outcome } from './url-differential.ts';

/** What is a problem here where Jekyll prints an accident: Infinity, or the letters of a text as a list. */
const accidents = ['divide by zero', 'needs a list'];

/** Compares what Jekyll and we make of templates made by chance; those at which Jekyll stops are not counted. */
export async function compareLiquid(seed: number, count: number): Promise<Outcome> {
  const asked = askRandom(seed, count);
  const site = fixtureSite();
  const page = pageOf(site);
  const liquid = await fixtureLiquid({ site });
  const differences = asked.flatMap(({ template, output }) => {
    const { text, problems } = liquid.render({ path: page.path, text: template, firstLine: 1, page, converters });
    if (problems.some(({ message }) => accidents.some((words) => message.includes(words)))) return [];
    return text === output
      ? []
      : [`${JSON.stringify(template)}\n  Jekyll ${JSON.stringify(output)}\n  here   ${JSON.stringify(text)}`];
  });
  return { compared: asked.length, differences };
}
