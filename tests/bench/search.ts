// npm run bench:search -- [--posts 5000] [--language en]
// Builds the index of made-up posts and searches it as a browser would; says what both cost.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { unpackText } from '../../src/content/packed-text.ts';
import { isLanguage } from '../../src/language/language.ts';
import { bundleSearchScripts } from '../../src/search/bundle-search-script.ts';
import { readSearchManifest } from '../../src/search/read-search-manifest.ts';
import { createSearchEngine } from '../../src/search/search-engine.ts';
import { writeSearchIndexes } from '../../src/search/write-search-indexes.ts';
import { madeUpPosts } from './made-up-posts.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '5000' }, language: { type: 'string', default: 'en' } },
});
const { language } = values;
if (!isLanguage(language)) throw new Error(`${language} is not a language of this project`);
const documents = madeUpPosts(Number(values.posts));
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  const begun = performance.now();
  await writeSearchIndexes({ folder, indexes: [{ language, documents }] });
  say('index built and written', `${((performance.now() - begun) / 1000).toFixed(1)} s`);

  let plain = 0;
  let packed = 0;
  const weigh = (text: string): string => {
    plain += text.length;
    packed += gzipSync(text).length;
    return text;
  };
  const load = async (path: string) => JSON.parse(weigh(await readFile(join(folder, path), 'utf8')));
  const { page, engine: script } = await bundleSearchScripts();
  weigh(page.text);
  weigh(script.text);
  const manifest = readSearchManifest(await load(`${language}.json`));
  say('script, engine, manifest', `${kilobytes(plain)}, compressed ${kilobytes(packed)}`);
  const base = { plain, packed };
  const words = documents.slice(0, 40).flatMap(({ text }) => unpackText(text).split(' ').slice(0, 5));
  let worst = { plain: 0, packed: 0, query: '' };
  let slowest = 0;
  for (const [index, word] of words.entries()) {
    const query = [word, words[(index * 7) % words.length], words[(index * 13) % words.length]]
      .slice(index % 3)
      .join(' ');
    ({ plain, packed } = base);
    const engine = createSearchEngine(manifest, language, load);
    const start = performance.now();
    const { posts } = await engine.search(query);
    if (posts[0] !== undefined) await engine.record(posts[0]);
    slowest = Math.max(slowest, performance.now() - start);
    if (plain > worst.plain) worst = { plain, packed, query };
  }
  say('all that a reader downloads', `at most ${kilobytes(worst.plain)}, compressed ${kilobytes(worst.packed)}`);
  say('', `to the first result of “${worst.query}”`);
  say('slowest search', `${slowest.toFixed(0)} ms`);
  if (worst.plain > 200_000) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

function say(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(28)} ${value}\n`);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
