import { expect, test } from 'vitest';
import { parseSettings } from '../../src/site/parse-settings.ts';

test.each([
  ['en', 'cy'],
  ['cy', 'en'],
])('the language that site.yaml names first, %s before %s, is the one that unmarked files are in', (first, second) => {
  const languages = `{ ${first}: { url: "https://a.test/" }, ${second}: { url: "https://b.test/" } }`;
  const { settings, problems } = parseSettings(`languages: ${languages}\n`);
  expect(problems).toEqual([]);
  expect(settings.addresses.map(({ language }) => language)).toEqual([first, second]);
});
