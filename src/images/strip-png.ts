import { crc32 } from 'node:zlib';
import { fromLatin1, joined, viewOf } from './bytes.ts';
import { orientationOf, orientationTiff } from './orientation.ts';
import { pngChunks } from './png-chunks.ts';

/** Chunks that decide how a PNG looks or moves (https://www.w3.org/TR/png-3/, 11 and 12); texts and times do not. */
const needed = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);
const signature = 8;

/** A PNG with only the chunks that decide how it looks; an orientation is written again, alone. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const kept = [bytes.subarray(0, signature)];
  for (const { name, content, whole } of pngChunks(bytes)) {
    if (content.length + 12 > whole.length) return undefined;
    if (needed.has(name)) kept.push(whole);
    const orientation = name === 'eXIf' ? orientationOf(content) : 1;
    if (orientation !== 1) kept.push(chunk('eXIf', orientationTiff(orientation)));
  }
  return joined(kept);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = joined([new Uint8Array(4), fromLatin1(name), content, new Uint8Array(4)]);
  const view = viewOf(whole);
  view.setUint32(0, content.length);
  view.setUint32(whole.length - 4, crc32(whole.subarray(4, whole.length - 4)));
  return whole;
}
