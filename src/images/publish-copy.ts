import { copyFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import { encodeAnew } from './sharp.ts';
import { sniff } from './sniff.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Copies a file into the output folder as it may be published: pictures and PDFs without metadata, SVG without
 * anything that runs or reaches outside, every other file byte for byte. A picture whose parts do not add up is encoded
 * anew, for nobody can say what it holds. Throws where a picture cannot be read.
 */
export async function publishCopy(from: string, to: string): Promise<void> {
  if (await mayTell(from)) {
    const bytes = await readFile(from);
    const isDrawing = drawingName.test(from);
    await writeWhole(to, isDrawing ? cleanDrawing(bytes) : (cleanCopy(bytes) ?? (await encodeAnew(bytes))));
    return;
  }
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** A browser takes a file of such a name for a drawing, whatever stands at its beginning. */
const drawingName = /\.svg$/i;

/** Whether a file is of a kind that can hold metadata or scripts; films and archives are not read whole. */
async function mayTell(path: string): Promise<boolean> {
  if (drawingName.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return sniff(buffer.subarray(0, bytesRead)) !== 'unknown';
  } finally {
    await file.close();
  }
}
