import { type FileHandle, open } from 'node:fs/promises';
import { fromLatin1, latin1, startsWith, viewOf } from './bytes.ts';

/** Boxes that hold others, down to where phones write what they know (ISO/IEC 14496-12, 8.1.1). */
const holding = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
/** Boxes for what a film tells about itself: place, date, maker, title. */
const telling = new Set(['udta', 'meta']);
/** The box of XMP (XMP Specification, part 3, 1.2.7.1). */
const xmpId = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';

interface Box {
  readonly name: string;
  readonly from: number;
  /** Where its content begins, behind its size and name. */
  readonly content: number;
  readonly to: number;
}

/**
 * Makes what an MP4 or QuickTime film tells of its place, date and maker a box that players skip, in place, so that no
 * offset in the file changes, however large it is. Tracks that hold such data moment by moment stay.
 * Throws where the boxes do not add up, for nobody can say then what the file holds.
 */
export async function blankFilm(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await blankBoxes(file, 0, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

async function blankBoxes(file: FileHandle, from: number, to: number): Promise<void> {
  let at = from;
  while (at + 8 <= to) {
    const box = await boxAt(file, at, to);
    if (telling.has(box.name) || (box.name === 'uuid' && (await isXmp(file, box)))) await blank(file, box);
    else if (holding.has(box.name)) await blankBoxes(file, box.content, box.to);
    at = box.to;
  }
}

/** The box that begins here. */
async function boxAt(file: FileHandle, at: number, end: number): Promise<Box> {
  const header = new Uint8Array(16);
  await file.read(header, 0, 16, at);
  const size = viewOf(header).getUint32(0);
  const isLarge = size === 1;
  const length = isLarge ? Number(viewOf(header).getBigUint64(8)) : size === 0 ? end - at : size;
  const content = at + (isLarge ? 16 : 8);
  const to = at + length;
  if (to < content || to > end) throw new Error('its parts do not add up');
  return { name: latin1(header, 4, 8), from: at, content, to };
}

async function isXmp(file: FileHandle, { content }: Box): Promise<boolean> {
  const id = new Uint8Array(16);
  await file.read(id, 0, 16, content);
  return startsWith(id, xmpId);
}

async function blank(file: FileHandle, { from, content, to }: Box): Promise<void> {
  await file.write(fromLatin1('free'), 0, 4, from + 4);
  const zeros = new Uint8Array(Math.min(to - content, 1_000_000));
  for (let at = content; at < to; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, to - at), at);
}
