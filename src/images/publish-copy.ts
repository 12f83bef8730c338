import { copyFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blankFilm } from './blank-film.ts';
import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import { encodeAnew } from './sharp.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { makeWhole, writeWhole } from './write-whole.ts';

/** A browser takes a file of such a name for a drawing, whatever stands at its beginning. */
const drawingName = /\.svg$/i;

/**
 * Copies a file into the output folder as it may be published: pictures, films and PDFs without metadata, SVG without
 * anything that runs or reaches outside, every other file byte for byte. A picture whose parts do not add up is encoded
 * anew, for nobody can say what it holds. Throws where a picture cannot be read.
 */
export async function publishCopy(from: string, to: string): Promise<void> {
  const kind = await sniffFile(from);
  if (kind === 'svg' || (kind === 'unknown' && drawingName.test(from)))
    return writeWhole(to, cleanDrawing(await readFile(from)));
  if (kind === 'film') return copyFilm(from, to);
  if (kind !== 'unknown') {
    const bytes = await readFile(from);
    return writeWhole(to, cleanCopy(bytes) ?? (await encodeAnew(bytes)));
  }
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** What a file is by its beginning: archives and the like are not read whole. */
async function sniffFile(path: string): Promise<Sniffed> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return sniff(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** A film is too large to be read whole, and so is cleaned where it lies. */
function copyFilm(from: string, to: string): Promise<void> {
  return makeWhole(to, async (copy) => {
    await copyFile(from, copy);
    await blankFilm(copy);
  });
}
