import { createRandom, type Random } from './random.ts';

/** A small Jekyll site as text files, by path. */
export interface JekyllSite {
  readonly files: Readonly<Record<string, string>>;
  readonly style: string;
  readonly timeZone: string;
}

export const styles = [
  'pretty',
  'date',
  'ordinal',
  'weekdate',
  'none',
  '/:categories/:year/:month/:day/:title/',
  '/blog/:year/:title',
  '/:year/:i_month/:i_day/:slug:output_ext',
  '/news/:slugified_categories/:slug.html',
  '/:short_year/:short_month/:long_month/:short_day/:long_day/:w_day/:title/',
  '/:w_year/W:week/:y_day/:name/',
  '/:year-:month-:day_:title:output_ext',
  '/:hour/:minute/:second/:title',
  '/:collection/:path/',
  '/posts/:title_:year/',
  ':year/:title.html',
  '/a/./b/:title/',
  '//:categories//:slug//',
];
export const zones = [
  'Europe/London',
  'Europe/London',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/St_Johns',
  'Africa/Casablanca',
];
const folders = ['', '', '', 'news/', 'Big News/', 'a/b/', 'Newyddion Cymraeg/', 'c++/'];
export const words = [
  'hello',
  'Hello-World',
  'ŵyl-y-tŷ',
  'Some.Title_With-CAPS',
  'v1.0.2',
  "it's-ok",
  'a..b',
  'dots...',
  'x & y',
  '100%-sure',
  'a+b=c',
  '(draft)',
  'café',
  'ÉCLAIR',
  'two words',
  '日本語',
  'tilde~here',
  'at@home',
  'semi;colon',
  'comma,here',
  'star!',
  '-lead-trail-',
  'under_score',
  '--',
  '$money',
  'emoji-😀',
  'İstanbul',
  'e\u0301clair',
  '2024-review',
  'C#',
  'why?',
  'a[b]',
  'ＷＩＤＥ',
  'ß',
  'ª',
  '²',
  'a%20b',
];
export const categories = [
  'News',
  'news',
  'Big Data',
  'R&D',
  'Gwasanaethau',
  'tŷ',
  'C#',
  '50%',
  'a/b',
  'what?',
  'A.B',
  '..',
  'x_y',
  '2024',
  'é',
  '"q"',
];
export const permalinks = [
  '/about-%/',
  '/%/us',
  '/:year/:month/%.html',
  '/:categories/%/',
  '/%/:title',
  '/%/:title:output_ext',
  '/%/file.xml',
  '/%/v1.0',
  '/%/a b/',
  '/%/a%20b/',
  '%/no-slash',
  '/%//double//',
  '/%/./dot/',
  '/%/é',
  '/%/:slug_x/',
  '/%/:i_month-:i_day/:short_year',
  '/%/tag+one&two=3,4;(5)!',
  '/%/:y_day/W:week/',
  '/:collection/%/',
  '/%/:path:output_ext',
  '/%/:name/',
  '/%/:slugified_categories/:day',
];
export const dates = [
  '2024-05-01',
  '2024-5-1',
  '2024-05-01 10:00:00',
  '2024-05-01 23:30:00',
  '2024-07-01 00:30:00',
  '2024-05-01 10:00',
  '2024-05-01 10:00:00 +0100',
  '2024-05-01 23:30:00 -0500',
  '2024-05-01T10:00:00Z',
  '2024-05-01T23:59:59+01:00',
  '2024-05-01 00:15:00 +05:30',
  '"2024-05-01 00:30:00"',
  "'2024-07-01'",
  '"1 March 2024"',
  'March 1, 2024',
  '1 March 2024',
  '2024-03-31 01:30',
  '"2024-03-31 01:30:00"',
  '"2024-10-27 01:30:00"',
  '2024-10-27 01:30:00',
  '2024-12-31 23:59:59',
  '2024-12-30',
  '2021-01-03',
  '2016-02-29 12:00:00 Z',
  '2024/05/01',
  '01/05/2024',
  '20240501',
  '2024-05-01 10:00:00 GMT',
  '"2024-05-01 10:00 PM"',
  '2024-05-01 10pm',
  '2024-05-01 10:00:00.123 +01:00',
  '2024-11-03 01:30:00 -4',
  '1999-12-31 23:00:00 -01:00',
  '2024-05-01t1:02:03',
  'Wed, 1 May 2024 10:00:00 +0000',
  '2024-04-06T24:00',
  '2018-11-04',
  '1970-01-01',
  '1950-06-15 12:00:00',
  '2024-05-01 12:00:00 Europe/London',
];

/** Makes a site of some 40 posts and 10 pages, no two of them at one address by intention. */
export function generateSite(seed: number): JekyllSite {
  const random = createRandom(seed);
  const style = random.pick(styles);
  const timeZone = random.pick(zones);
  const files: Record<string, string> = { '_config.yml': config(style, timeZone, random) };
  for (let index = 0; index < 40; index += 1) {
    const extension = random.pick(['md', 'md', 'markdown', 'html', 'mkdn']);
    const below = random.chance(0.1) ? 'sub/' : '';
    files[`${random.pick(folders)}_posts/${below}${fileDate(random)}-${fileName(random, index)}.${extension}`] = post(
      random,
      index,
    );
  }
  for (let index = 40; index < 50; index += 1) {
    const folder = random.pick(folders);
    const name = random.chance(0.2) ? `p${index}/index` : fileName(random, index);
    files[`${folder}${name}.${random.pick(['md', 'html', 'markdown', 'xml'])}`] = page(random, index);
  }
  return { files, style, timeZone };
}

function config(style: string, timeZone: string, random: Random): string {
  const lines = [`permalink: ${JSON.stringify(style)}`, `timezone: ${timeZone}`, 'future: true'];
  const kind = random.next();
  if (kind < 0.2) {
    lines.push(
      'defaults:',
      '  - scope: { path: "", type: posts }',
      `    values: { categories: [${JSON.stringify(random.pick(categories))}] }`,
    );
  } else if (kind < 0.4) {
    lines.push(
      'defaults:',
      '  - scope: { path: news, type: posts }',
      '    values: { permalink: "/from-defaults/:title/" }',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A date as file names have it. */
export function fileDate(random: Random): string {
  const [year, month, day] = [random.pick([1999, 2012, 2020, 2024]), 1 + random.whole(12), 1 + random.whole(28)];
  const two = (number: number): string => String(number).padStart(2, '0');
  if (random.chance(0.15)) return `${year}-${month}-${day}`;
  return random.chance(0.05) ? `${two(year % 100)}-${two(month)}-${two(day)}` : `${year}-${two(month)}-${two(day)}`;
}

function fileName(random: Random, index: number): string {
  return random.chance(0.5) ? `${random.pick(words)}-${index}` : `p${index}-${random.pick(words)}`;
}

function post(random: Random, index: number): string {
  const lines: string[] = [];
  if (random.chance(0.5))
    lines.push(`title: ${random.pick([JSON.stringify(random.pick(words)), '2024', 'null', '3.50', 'yes'])}`);
  if (random.chance(0.5)) lines.push(`date: ${random.pick(dates)}`);
  if (random.chance(0.2)) lines.push(`slug: ${JSON.stringify(`${random.pick(words)} ${index}`)}`);
  if (random.chance(0.25))
    lines.push(`permalink: ${JSON.stringify(random.pick(permalinks).replace('%', `p${index}`))}`);
  if (random.chance(0.5)) lines.push(...terms(random, 'category', 'categories', categories));
  if (random.chance(0.3)) lines.push(...terms(random, 'tag', 'tags', words));
  if (lines.length === 0 && random.chance(0.3)) return 'No front matter\n';
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\nText\n`;
}

function page(random: Random, index: number): string {
  const permalink = random.chance(0.3)
    ? `permalink: ${JSON.stringify(random.pick(permalinks).replace('%', `p${index}`))}\n`
    : '';
  return `---\n${permalink}---\nText\n`;
}

/** Lines of front matter that name some categories or tags, in one of the forms that editors write. */
export function terms(random: Random, single: string, plural: string, choices: readonly string[]): string[] {
  const some = Array.from({ length: 1 + random.whole(3) }, () => random.pick(choices));
  const form = random.whole(8);
  if (form === 5) return [`${single}: ${random.pick(['2024', '3.5', 'true', 'null', '~', '""', '[]', '2024-05-01'])}`];
  if (form === 6) return [`${single}: [${JSON.stringify(some[0])}, [${JSON.stringify(some.at(-1))}, 7], null, 2024]`];
  if (form === 7) return [`${single}: ${JSON.stringify(some)}`, `${plural}: null`];
  if (form === 0) return [`${single}: ${JSON.stringify(some.join(' '))}`];
  if (form === 1) return [`${plural}: ${JSON.stringify(some.join(' '))}`];
  if (form === 2) return [`${plural}:`, ...some.map((term) => `  - ${JSON.stringify(term)}`)];
  if (form === 3) return [`${single}: ${JSON.stringify(some[0])}`, `${plural}: ${JSON.stringify(some)}`];
  return [`${plural}: ${JSON.stringify(some)}`];
}
