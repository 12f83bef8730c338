import {
  categories,
  dates,
  fileDate,
  type JekyllSite,
  permalinks,
  styles,
  terms,
  words,
  zones,
} from './generate-site.ts';
import { createRandom, type Random } from './random.ts';

// An undated document has the moment at which Jekyll read it in its address: its seconds cannot be compared.
const templates = [
  ...styles.filter((style) => !style.includes(':second')),
  '/:collection/:name/',
  '/:collection/:categories/:year/:name/',
  '/guides/:path:output_ext',
  '/:categories/:title.html',
  '/:collection/:slug',
];
const folders = ['', '', 'deep/', 'Very Deep/er/', 'posts/', 'tŷ/'];

/** Makes a site of two collections with some 50 documents, no two of them at one address by intention. */
export function generateCollections(seed: number): JekyllSite {
  const random = createRandom(seed);
  const style = random.pick(styles.filter((each) => !each.includes(':second')));
  const timeZone = random.pick(zones);
  const own = random.chance(0.8) ? `, permalink: ${JSON.stringify(random.pick(templates))}` : '';
  const defaults = random.chance(0.3)
    ? [
        `defaults: [{ scope: { path: "", type: docs }, values: { categories: [${JSON.stringify(random.pick(categories))}] } }]`,
      ]
    : [];
  const lines = [
    `permalink: ${JSON.stringify(style)}`,
    `timezone: ${timeZone}`,
    'future: true',
    `collections: { docs: { output: true${own} }, Tai_Bach: { output: true } }`,
    ...defaults,
  ];
  const files: Record<string, string> = { '_config.yml': `${lines.join('\n')}\n` };
  for (let index = 0; index < 50; index += 1) {
    const name = `${random.chance(0.3) ? `${fileDate(random)}-` : ''}p${index}-${random.pick(words)}`;
    const extension = random.pick(['md', 'md', 'markdown', 'html']);
    files[`_${random.pick(['docs', 'docs', 'Tai_Bach'])}/${random.pick(folders)}${name}.${extension}`] = document(
      random,
      index,
    );
  }
  return { files, style, timeZone };
}

function document(random: Random, index: number): string {
  const lines = ['layout: page'];
  if (random.chance(0.6)) lines.push(`date: ${random.pick(dates)}`);
  if (random.chance(0.2)) lines.push(`slug: ${JSON.stringify(`${random.pick(words)} ${index}`)}`);
  if (random.chance(0.2)) lines.push(`permalink: ${JSON.stringify(random.pick(permalinks).replace('%', `p${index}`))}`);
  if (random.chance(0.4)) lines.push(...terms(random, 'category', 'categories', categories));
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\nText\n`;
}
