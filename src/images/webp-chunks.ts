import { latin1, viewOf } from './bytes.ts';

export interface WebpChunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** With its name, its length and its filling. */
  readonly whole: Uint8Array;
  /** Whether the file holds all of it. */
  readonly isWhole: boolean;
}

/** The chunks of a WebP up to its end (https://developers.google.com/speed/webp/docs/riff_container). */
export function* webpChunks(bytes: Uint8Array): Generator<WebpChunk> {
  if (bytes.length < 12) return;
  const view = viewOf(bytes);
  // What follows the picture's end is none of it.
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  let at = 12;
  while (at + 8 <= last) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    yield {
      name: latin1(bytes, at, at + 4),
      content: bytes.subarray(at + 8, at + 8 + length),
      whole: bytes.subarray(at, end),
      isWhole: at + 8 + length <= last,
    };
    at = end;
  }
}
