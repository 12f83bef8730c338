import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import type { ImageReference } from '../../src/markdown/parsed-markdown.ts';

/**
 * Measures what kramdown’s rules cost over bare markdown-it (its default rules with HTML, no plugin), both parsing and
 * rendering the same posts in one process, in turns: npx tsx tests/bench/markdown.ts --posts DIR [--total 5000]
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string' },
    total: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
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
const delivery = { picture: ({ src }: ImageReference) => `<img src="${src}">`, link: (href: string) => href };
const runs = {
  bare: (text: string) => bare.render(text).length,
  kramdown: (text: string) => kramdown.parse(text, 1).render(delivery).length,
};

function seconds(run: (text: string) => number): number {
  const start = process.cpuUsage();
  for (let index = 0; index < total; index++) run(texts[index % texts.length] ?? '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const best = { bare: Number.POSITIVE_INFINITY, kramdown: Number.POSITIVE_INFINITY };
for (let round = 0; round <= Number(values.rounds); round++) {
  for (const name of ['bare', 'kramdown'] as const) {
    const took = seconds(runs[name]);
    if (round > 0) best[name] = Math.min(best[name], took);
  }
}
process.stdout.write(
  `${total} posts: bare markdown-it ${best.bare.toFixed(2)} s, kramdown's rules ${best.kramdown.toFixed(2)} s, ` +
    `ratio ${(best.kramdown / best.bare).toFixed(2)}\n`,
);
