import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import * as z from 'zod';
import { measure, tooHeavyToRead } from './measure.ts';
import { nearest } from './nearest.ts';
import { type ImageProblem, type SourceImage, sourceFormats } from './source-image.ts';
import { remember } from './write-whole.ts';

export interface Catalogue {
  /** A picture of the site by its path in the root (`assets/images/a.jpg`); undefined where there is no such file. */
  lookup(path: string): SourceImage | ImageProblem | undefined;
  /** What to tell an editor who asks for a picture that is not there. */
  missing(path: string): ImageProblem;
  /** Every picture, by path. */
  readonly images: ReadonlyMap<string, SourceImage | ImageProblem>;
}

/** What the name of a picture's file ends with, whatever the file may hold. */
export const pictureName = /\.(jpe?g|jfif|png|apng|webp|avif|gif|svg|tiff?|heic|heif|jxl|bmp|ico|psd)$/i;

const image = z.object({
  path: z.string(),
  format: z.enum(sourceFormats),
  width: z.number(),
  height: z.number(),
  hasAlpha: z.boolean(),
  frames: z.number(),
  bytes: z.number(),
  hash: z.string(),
  hasPosition: z.boolean(),
});
/** Changes whenever the same file would be measured otherwise. */
const rules = 2;
const remembered = z.record(z.string(), z.object({ stamp: z.string(), image }));
type Remembered = z.infer<typeof remembered>;

/**
 * Measures every picture in `assets` and `content` below `root`. A file whose size, time and inode have not changed
 * since the last time is not opened. A link that leads out of the root is a problem and is not followed.
 */
export async function createCatalogue(root: string, cacheDir: string): Promise<Catalogue> {
  const realRoot = await realpath(root);
  const memory = join(cacheDir, 'images', `catalogue-${hashOf(`${rules} ${realRoot}`).slice(0, 12)}.json`);
  const before = await recall(memory);
  const after: Remembered = {};
  const found = new Map<string, SourceImage | ImageProblem>();
  const files: string[] = [];
  for (const folder of ['assets', 'content']) await gather(realRoot, folder, files, found, new Set());
  const queue = files.values();
  const work = async () => {
    for (const path of queue) {
      const known = before[path];
      const stamp = await stampOf(join(realRoot, path));
      const image = known?.stamp === stamp ? known.image : await read(realRoot, path);
      found.set(path, image);
      if (!('kind' in image)) after[path] = { stamp, image };
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  const sorted = Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (JSON.stringify(sorted) !== JSON.stringify(before)) await remember(memory, JSON.stringify(sorted));
  const images = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  // A Mac may write ŵ as two characters, w and its roof, where an editor types one.
  const composed = new Map([...images].map(([path, image]) => [path.normalize(), image]));
  return {
    images,
    lookup: (path) => images.get(path) ?? composed.get(path.normalize()),
    missing: (path) => missing(path, nearest(path, images.keys())),
  };
}

function missing(path: string, near: string | undefined): ImageProblem {
  const hint = near === undefined ? 'Put the picture there, or correct the name.' : `Did you mean /${near}?`;
  return {
    kind: 'missing-image',
    message: `There is no picture /${path}. ${hint}`,
  };
}

/** Lists the pictures below a folder; a part that begins with `_` or `.` is not part of the site. */
async function gather(
  root: string,
  folder: string,
  files: string[],
  images: Map<string, SourceImage | ImageProblem>,
  seen: Set<string>,
): Promise<void> {
  const real = await realpath(join(root, folder)).catch(absent);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  for (const entry of (await readdir(real, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name.startsWith('_')) continue;
    if (entry.isSymbolicLink()) {
      const target = await realpath(join(root, path)).catch(absent);
      if (target === undefined) continue;
      if (!target.startsWith(root + sep)) {
        images.set(path, {
          kind: 'outside-root',
          message: `${path} is a link to a file outside the site’s folder. Copy the file itself into the folder.`,
        });
        continue;
      }
    }
    const kind = entry.isSymbolicLink() ? await stat(join(root, path)) : entry;
    if (kind.isDirectory()) await gather(root, path, files, images, seen);
    else if (kind.isFile() && pictureName.test(entry.name)) files.push(path);
  }
}

async function read(root: string, path: string): Promise<SourceImage | ImageProblem> {
  const { size } = await lstat(join(root, path));
  if (size > tooHeavyToRead) {
    const megabytes = Math.round(size / 1024 / 1024);
    return {
      kind: 'huge-image',
      message: `The picture ${path} is a file of ${megabytes} MB, too large to work on. Export it at 4000 pixels wide or less.`,
    };
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(join(root, path));
  } catch (error) {
    if (codeOf(error) !== 'EACCES' && codeOf(error) !== 'EPERM') throw error;
    return {
      kind: 'broken-image',
      message: `The picture ${path} may not be read. Change the file’s permissions.`,
    };
  }
  return measure(path, bytes);
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path);
  return `${size} ${mtimeMs} ${ino}`;
}

async function recall(memory: string): Promise<Remembered> {
  const text = await readFile(memory, 'utf8').catch(absent);
  if (text === undefined) return {};
  try {
    return remembered.parse(JSON.parse(text));
  } catch {
    // A memory that is damaged or of another version is as good as none.
    return {};
  }
}

function absent(error: unknown): undefined {
  // ELOOP is a link that leads to itself.
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ELOOP') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
