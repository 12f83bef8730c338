import { joined, latin1 } from './bytes.ts';

const extension = 0x21;
const application = 0xff;
const comment = 0xfe;
const image = 0x2c;
const trailer = 0x3b;
/** Application extensions that say how often an animation repeats; others hold XMP and the like. */
const looping = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** A GIF without comments and without application data other than its loop. Blocks: GIF89a, 12 to 27. */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  let at = 13 + tableLength(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length && bytes[at] !== trailer) {
    const end = bytes[at] === extension ? endOfBlocks(bytes, at + 2) : bytes[at] === image ? endOfImage(bytes, at) : -1;
    if (end < 0) return undefined;
    if (isNeeded(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined([...kept, Uint8Array.of(trailer)]);
}

function isNeeded(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== extension) return true;
  const label = bytes[at + 1];
  return label !== comment && (label !== application || looping.has(latin1(bytes, at + 3, at + 14)));
}

function endOfImage(bytes: Uint8Array, at: number): number {
  return endOfBlocks(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
}

/** Where a chain of blocks ends, each beginning with its length and the last being empty; -1 past the file's end. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += length + 1;
    if (length === 0) return at;
  }
  return -1;
}

function tableLength(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}
