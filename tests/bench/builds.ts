import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unpackText } from '../../src/content/packed-text.ts';
import { madeUpPosts } from './made-up-posts.ts';

/**
 * `npm run bench:builds -- [--posts 5000] [--rounds 3]`: builds the same posts from nothing, in turn, with this project
 * and with plain Eleventy and, where it is installed, Hugo. The two others write no more than a page a post and one
 * list, from layouts of a few lines; this project besides checks all links and writes feeds, tag pages, related posts
 * and a search index.
 */
const { values } = parseArgs({
  options: { posts: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '3' } },
});
const project = path.resolve(import.meta.dirname, '../..');
const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));

/** Made-up words as a writer sets them out: headings, lists, links, emphasis, a quotation, code. */
function markdownOf(text: string): string {
  const words = text.split(' ');
  const some = (from: number, length: number) => words.slice(from, from + length).join(' ');
  const parts: string[] = [];
  for (let at = 0; at + 120 <= words.length; at += 120) {
    parts.push(`## ${some(at, 4)}`);
    parts.push(
      `${some(at + 4, 30)} *${some(at + 34, 2)}* and [${some(at + 36, 3)}](https://example.org/${words[at]}).`,
    );
    parts.push(['* ', '* ', '* '].map((mark, item) => `${mark}${some(at + 39 + item * 8, 8)}`).join('\n'));
    parts.push(`> ${some(at + 63, 20)}`);
    parts.push(`${some(at + 83, 37)} \`${words[at + 1]}\`’s end.`);
  }
  return parts.join('\n\n');
}

const posts = madeUpPosts(Number(values.posts)).map(({ title, keywords, text }, index) => {
  const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
  const head = [`title: ${title}`, `date: ${day}`, `slug: post-${index}`, `tags: [${keywords.join(', ')}]`];
  return { name: `${day}-post-${index}.md`, head, body: markdownOf(unpackText(text)) };
});

async function writePosts(at: string, head: readonly string[]): Promise<void> {
  await mkdir(at, { recursive: true });
  for (const { name, head: own, body } of posts) {
    await writeFile(path.join(at, name), ['---', ...head, ...own, '---', '', body, ''].join('\n'));
  }
}

function layout(title: string, inside: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${inside}</body></html>`;
}

interface Builder {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What a build leaves behind. */
  readonly made: readonly string[];
}

async function thisProject(): Promise<Builder> {
  const [root, output, cache] = [`${folder}/own/root`, `${folder}/own/output`, `${folder}/own/cache`];
  await writePosts(path.join(root, 'content/posts'), ['layout: post']);
  await mkdir(path.join(root, 'content/_data'), { recursive: true });
  await writeFile(path.join(root, 'content/_data/site.yaml'), 'title: Made up\n');
  const args = ['src/start/start.js', 'build', '--root', root, '--output', output, '--cache', cache];
  return { name: 'this project', command: process.execPath, args, cwd: project, made: [output, cache] };
}

async function plainEleventy(): Promise<Builder> {
  const cwd = path.join(folder, 'eleventy');
  await writePosts(path.join(cwd, 'posts'), ['layout: post.liquid']);
  await mkdir(path.join(cwd, '_includes'));
  await writeFile(
    path.join(cwd, '_includes/post.liquid'),
    layout('{{ title }}', '<h1>{{ title }}</h1>{% for tag in tags %}<p>{{ tag }}</p>{% endfor %}{{ content }}'),
  );
  await writeFile(
    path.join(cwd, 'index.liquid'),
    layout(
      '{{ title }}',
      '{% for post in collections.all %}<a href="{{ post.url }}">{{ post.data.title }}</a>{% endfor %}',
    ),
  );
  await symlink(path.join(project, 'node_modules'), path.join(cwd, 'node_modules'));
  const args = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];
  return { name: 'plain Eleventy', command: process.execPath, args, cwd, made: [path.join(cwd, '_site')] };
}

async function hugo(): Promise<Builder | undefined> {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const cwd = path.join(folder, 'hugo');
  await writePosts(path.join(cwd, 'content/posts'), []);
  await mkdir(path.join(cwd, 'layouts/_default'), { recursive: true });
  await writeFile(
    path.join(cwd, 'layouts/_default/single.html'),
    layout('{{ .Title }}', '<h1>{{ .Title }}</h1>{{ range .Params.tags }}<p>{{ . }}</p>{{ end }}{{ .Content }}'),
  );
  await writeFile(
    path.join(cwd, 'layouts/_default/list.html'),
    layout('{{ .Title }}', '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'),
  );
  await writeFile(path.join(cwd, 'config.toml'), 'title = "Made up"\ndisableKinds = ["taxonomy", "term", "RSS"]\n');
  return { name: 'Hugo', command: 'hugo', args: ['--quiet'], cwd, made: [path.join(cwd, 'public')] };
}

const builders = [await thisProject(), await plainEleventy(), await hugo()].filter((one) => one !== undefined);
const seconds = new Map<string, number[]>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { name, command, args, cwd, made } of builders) {
    for (const one of made) await rm(one, { recursive: true, force: true });
    const before = performance.now();
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 28 });
    seconds.set(name, [...(seconds.get(name) ?? []), (performance.now() - before) / 1000]);
  }
}
const own = seconds.get('this project') ?? [];
for (const [name, all] of seconds) {
  const ratios = all.map((one, round) => (own[round] ?? Number.NaN) / one).toSorted((a, b) => a - b);
  const ratio = ratios[Math.floor(ratios.length / 2)]?.toFixed(2);
  process.stdout.write(
    `${name.padEnd(16)} ${all.map((one) => one.toFixed(1)).join(', ')} s${name === 'this project' ? '' : `; this project takes ${ratio} × as long`}\n`,
  );
}
if (builders.length < 3) process.stdout.write('Hugo is not installed (apt-get install hugo): left out\n');
await rm(folder, { recursive: true });
