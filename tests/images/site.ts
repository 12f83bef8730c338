import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { onTestFinished } from 'vitest';

/** A new folder that goes when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A site's folder with these files in it. */
export async function siteWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'assets/images'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** A picture with the soft changes of a photograph and some noise, the same each time. */
export function photograph(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(width * height * channels);
  let seed = 1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += channels) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      const noise = (seed >> 16) % 12;
      data[at] = 128 + 90 * Math.sin(x / 17 + y / 29) + noise;
      data[at + 1] = 128 + 80 * Math.sin(x / 31 - y / 13) + noise;
      data[at + 2] = 110 + 70 * Math.cos((x + y) / 23) + noise;
      if (channels === 4) data[at + 3] = x < width / 2 ? 255 : 90;
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** The same in the colours of Display P3, more vivid than sRGB can show. */
export async function vividPhotograph(width: number, height: number): Promise<Sharp> {
  const data = await photograph(width, height).raw().toBuffer();
  const wide = Uint16Array.from(data, (value, i) => 257 * (i % 3 === 0 ? value : value >> 2));
  return sharp(wide, { raw: { width, height, channels: 3 } }).withIccProfile('p3');
}

/** A picture of flat colours and sharp edges, as a screenshot has. */
export function screenshot(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isLetter = y % 24 < 8 && (x * 7 + (y >> 1) * 13) % 11 < 4 && x % 40 < 30;
      if (isLetter) data.fill(20, (y * width + x) * 3, (y * width + x) * 3 + 3);
      else if (y < 40) data.set([29, 112, 184], (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

type Colour = readonly [number, number, number];

/** A page of text as a screen without smooth letters shows it: letters of one set, all alike. */
export function letters(
  width: number,
  height: number,
  ink: Colour = [0, 0, 0],
  paper: Colour = [255, 255, 255],
): Sharp {
  const data = Buffer.alloc(width * height * 3, Uint8Array.from(paper));
  const isInk = (letter: number, x: number, y: number) => ((letter * 2654435761 + x * 40503 + y * 9973) >>> 7) % 5 < 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const letter = ((((x / 8) | 0) * 7919 + ((y / 14) | 0) * 104729) >>> 3) % 26;
      if (x % 8 < 6 && y % 14 < 9 && isInk(letter, x % 8, y % 14)) data.set(ink, (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}
