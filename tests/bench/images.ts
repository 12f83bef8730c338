import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import sharp from 'sharp';
import { makePicture } from '../../src/images/make-picture.ts';
import { maxPixels, measure } from '../../src/images/measure.ts';
import { places } from '../../src/images/places.ts';
import { planPicture, type Size } from '../../src/images/plan.ts';
import type { SourceImage } from '../../src/images/source-image.ts';

/**
 * Compares the AVIF of this project with sharp at a fixed quality of 50 and effort 4 (what eleventy-img does), and shows
 * its fallbacks, at the same widths. Judges are Debian's ssimulacra_main and butteraugli_main, neither of which chose a
 * quality; for both, less is better: npm run bench:images -- --assets DIR [--care thorough] [--every 4]
 */
const { values } = parseArgs({
  options: {
    assets: { type: 'string' },
    care: { type: 'string', default: 'usual' },
    every: { type: 'string', default: '1' },
  },
});
if (!values.assets) throw new Error('--assets DIR says where the pictures are');
const { assets } = values;
const care = values.care === 'thorough' ? 'thorough' : 'usual';
const run = promisify(execFile);
const judges = ['ssimulacra_main', 'butteraugli_main'] as const;
const present = await Promise.all(
  judges.map((judge) =>
    run('which', [judge])
      .then(() => true)
      .catch(() => false),
  ),
);
for (const [i, judge] of judges.entries()) {
  if (!present[i]) process.stdout.write(`${judge} is not installed (apt-get install libjxl-devtools): left out\n`);
}

interface Row {
  readonly set: string;
  readonly bytes: number;
  readonly scores: readonly number[];
}
const rows: Row[] = [];
const seconds: Record<string, number> = {};
const folder = await mkdtemp(join(tmpdir(), 'bench-images-'));

const names = (await readdir(assets)).sort().filter((_, i) => i % Number(values.every) === 0);
const queue = names.entries();
const work = async (): Promise<void> => {
  for (const [, name] of queue) {
    const source = await readFile(join(assets, name));
    const image = await measure(name, source);
    if (!('kind' in image)) await compare(image, source);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
await rm(folder, { recursive: true });
print();

async function compare(image: SourceImage, source: Buffer): Promise<void> {
  const plan = planPicture(image, places.column);
  if (plan.kind !== 'still') return;
  const made = await timed(`this project, ${care}`, () => makePicture(plan, source, maxPixels, care));
  const fixed = await timed('sharp, quality 50, effort 4', () =>
    Promise.all(plan.sizes.map(async (size) => ({ ...size, content: await fixedQuality(source, size) }))),
  );
  const sets = [
    ...made.modern.map((file) => ({ ...file, set: `${file.format}, this project, ${care}` })),
    ...made.fallback.map((file) => ({ ...file, set: `${file.format}, this project, fallback` })),
    ...fixed.map((file) => ({ ...file, set: 'avif, sharp, quality 50, effort 4' })),
  ];
  for (const { set, content, ...size } of sets) {
    const scores = await judge(await reduced(source, size).png().toBuffer(), await sharp(content).png().toBuffer());
    rows.push({ set, bytes: content.length, scores });
  }
}

function reduced(source: Buffer, { width, height }: Size): ReturnType<typeof sharp> {
  return sharp(source).autoOrient().resize(width, height, { fit: 'fill' }).toColourspace('srgb');
}

function fixedQuality(source: Buffer, size: Size): Promise<Buffer> {
  return reduced(source, size).avif({ quality: 50, effort: 4 }).toBuffer();
}

async function judge(original: Buffer, shown: Buffer): Promise<number[]> {
  const stem = join(folder, `${Math.random()}`);
  await Promise.all([writeFile(`${stem}-a.png`, original), writeFile(`${stem}-b.png`, shown)]);
  const answers = judges.map(async (tool, i) => {
    if (!present[i]) return Number.NaN;
    const { stdout } = await run(tool, [`${stem}-a.png`, `${stem}-b.png`]);
    return Number(stdout.trim().split(/\s+/)[0]);
  });
  const scores = await Promise.all(answers);
  await Promise.all([rm(`${stem}-a.png`), rm(`${stem}-b.png`)]);
  return scores;
}

async function timed<T>(what: string, task: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await task();
  seconds[what] = (seconds[what] ?? 0) + (performance.now() - started) / 1000;
  return result;
}

function print(): void {
  const line = (...cells: string[]) =>
    process.stdout.write(
      `${cells[0]?.padEnd(36)}${cells
        .slice(1)
        .map((cell) => cell.padStart(10))
        .join('')}\n`,
    );
  const at = (numbers: readonly number[], share: number) =>
    [...numbers].sort((a, b) => a - b)[Math.round(share * (numbers.length - 1))] ?? Number.NaN;
  line('', 'files', 'KB', ...judges.flatMap((judge) => [judge.slice(0, 6), '90th', 'worst']));
  for (const set of [...new Set(rows.map((row) => row.set))].sort()) {
    const of = rows.filter((row) => row.set === set);
    const scores = judges.flatMap((_, i) =>
      [0.5, 0.9, 1].map((share) =>
        at(
          of.map((row) => row.scores[i] ?? Number.NaN),
          share,
        ),
      ),
    );
    const weight = of.reduce((sum, row) => sum + row.bytes, 0) / 1024;
    line(set, String(of.length), weight.toFixed(0), ...scores.map((score) => score.toPrecision(3)));
  }
  for (const [what, spent] of Object.entries(seconds))
    process.stdout.write(`${what}: ${spent.toFixed(0)} s of waiting\n`);
}
