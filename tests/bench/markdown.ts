import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import type { ImageReference } from '../../src/markdown/parsed-markdown.ts';

/**
 * Measures what kramdown’s rules cost over bare markdown-it (its default rules with HTML, no plugin), both parsing and
 * rendering the same posts, in turns: npx tsx tests/bench/markdown.ts --posts DIR [--total 5000] [--rounds 5]
 *
 * Each turn is a process of its own, as in a build: side by side in one, either pays for the garbage of the other and
 * for code that the engine could not make for one of them alone (the same pair came out between 0.83 and 1.47).
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string' },
    total: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
if (!values.posts) throw new Error('--posts DIR says where the posts are');
const { posts } = values;
const texts = readdirSync(posts)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(posts, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
const total = Number(values.total);

const bare = new MarkdownIt({ html: true });
const kramdown = createMarkdown({ language: 'en' });
const delivery = {
  picture: ({ src }: ImageReference) => `<img src="${src}">`,
  source: () => '',
  link: (href: string) => href,
};
const runs = {
  bare: (text: string) => bare.render(text).length,
  kramdown: (text: string) => kramdown.parse(text, 1).render(delivery).length,
};

type Name = keyof typeof runs;
const isName = (name: string): name is Name => name in runs;

/** CPU seconds of this process for all the posts, after a fifth of them to warm up. */
function measure(name: Name): number {
  for (let index = 0; index < total / 5; index++) runs[name](texts[index % texts.length] ?? '');
  const start = process.cpuUsage();
  for (let index = 0; index < total; index++) runs[name](texts[index % texts.length] ?? '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function measureApart(name: Name): number {
  const file = process.argv[1] ?? '';
  const told = ['--posts', posts, '--total', String(total), '--only', name];
  return Number(execFileSync(process.execPath, [...process.execArgv, file, ...told], { encoding: 'utf8' }));
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

if (values.only !== undefined) {
  if (!isName(values.only)) throw new Error('--only takes bare or kramdown');
  process.stdout.write(String(measure(values.only)));
} else {
  const pairs = Array.from({ length: Number(values.rounds) }, () => ({
    bare: measureApart('bare'),
    kramdown: measureApart('kramdown'),
  }));
  const ratios = pairs.map(({ bare, kramdown }) => kramdown / bare);
  process.stdout.write(
    `${total} posts: bare markdown-it ${median(pairs.map(({ bare }) => bare)).toFixed(2)} s, ` +
      `kramdown's rules ${median(pairs.map(({ kramdown }) => kramdown)).toFixed(2)} s, ` +
      `ratio ${median(ratios).toFixed(2)} (pairs: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})\n`,
  );
}
