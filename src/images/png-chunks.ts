import { crc32 } from 'node:zlib';
import { latin1, viewOf } from './bytes.ts';

export interface PngChunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** With its length, its name and its checksum. */
  readonly whole: Uint8Array;
}

const signature = 8;

/** The chunks of a PNG up to its end (https://www.w3.org/TR/png-3/, 5.3); the last one is cut off where the file is. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  let at = signature;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + viewOf(bytes).getUint32(at);
    const name = latin1(bytes, at + 4, at + 8);
    yield { name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
    if (name === 'IEND') return;
    at = end;
  }
}

/** Whether a PNG is what was written, to its end: each chunk has a checksum (https://www.w3.org/TR/png-3/, 5.5). */
export function isSoundPng(bytes: Uint8Array): boolean {
  let last = '';
  for (const { name, whole } of pngChunks(bytes)) {
    const end = whole.length - 4;
    if (end < 8 || crc32(whole.subarray(4, end)) !== viewOf(whole).getUint32(end)) return false;
    last = name;
  }
  return last === 'IEND';
}
