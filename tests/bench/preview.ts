import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPreview } from '../cli/preview.ts';

// `npm run bench:preview`: with 500 posts, the time from saving one to its page being served anew; target 300 ms.
const posts = 500;
const rounds = 10;

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const root = `${folder}/site`;
await mkdir(`${root}/content/posts`, { recursive: true });
const about = await readFile(new URL('../../content/about.md', import.meta.url), 'utf8');
const body = about.split('\n').slice(9).join('\n');
const fileOf = (index: number) => {
  const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
  return { file: `${root}/content/posts/${day}-post-${index}.md`, url: `/${day.replaceAll('-', '/')}/post-${index}/` };
};
const textOf = (index: number, mark: string) =>
  `---\ntitle: Post ${index}\ntags: [one, two]\n---\n\n${mark}\n\n${body}\n`;
for (let index = 0; index < posts; index++) await writeFile(fileOf(index).file, textOf(index, 'First.'));

const preview = await startPreview(root);
const times: number[] = [];
for (let round = 0; round < rounds; round++) {
  const index = 37 + round * 41;
  const { file, url } = fileOf(index);
  const mark = `Saved in round ${round}.`;
  await wait(400);
  const saved = performance.now();
  await writeFile(file, textOf(index, mark));
  await preview.until(url, (page) => page.includes(mark));
  times.push(performance.now() - saved);
}
const sorted = times.map(Math.round).sort((a, b) => a - b);
process.stdout.write(
  `${posts} posts, ms from saving to the new page: median ${sorted[rounds / 2]}, all ${sorted.join(' ')}\n`,
);
process.stdout.write(
  `${preview
    .terminal()
    .split('\n')
    .filter((line) => line.includes('changed'))
    .slice(-3)
    .join('\n')}\n`,
);
await preview.stop();
await rm(folder, { recursive: true, force: true });
