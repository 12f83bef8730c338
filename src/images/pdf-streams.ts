import { deflateSync, inflateSync } from 'node:zlib';
import { latin1 } from './bytes.ts';

/** A stream of a PDF (ISO 32000-1, 7.3.8). */
export interface PdfStream {
  /** Its dictionary, as written. */
  readonly dictionary: string;
  /** Where its bytes lie, packed as they are. */
  readonly from: number;
  readonly to: number;
}

/** A dictionary longer than this is not looked for before the stream that it describes. */
const longestDictionary = 8192;

/** The streams of a PDF that are packed with Flate alone (7.4.4). */
export function* flateStreams(text: string): Generator<PdfStream> {
  for (const stream of streamsWith(text, 'FlateDecode')) if (!/\/DecodeParms/.test(stream.dictionary)) yield stream;
}

/** The streams of a PDF that are JPEG files (7.4.8). */
export function jpegStreams(text: string): Generator<PdfStream> {
  return streamsWith(text, 'DCTDecode');
}

function* streamsWith(text: string, filter: string): Generator<PdfStream> {
  const only = new RegExp(`/Filter\\s*(?:\\[\\s*/${filter}\\s*\\]|/${filter}(?![\\w]))`);
  for (const begin of text.matchAll(/>>\s*stream\r?\n/g)) {
    const object = text.lastIndexOf('obj', begin.index);
    const from = begin.index + begin[0].length;
    const to = text.indexOf('endstream', from);
    if (object < 0 || begin.index - object > longestDictionary || to < 0) continue;
    const dictionary = text.slice(object + 3, begin.index + 2);
    if (!only.test(dictionary)) continue;
    // The length may stand in an object of its own; the line before `endstream` is not of the stream.
    const length = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? to - from);
    yield { dictionary, from, to: Math.min(from + length, text.length) };
  }
}

/** What a stream holds, one character a byte; undefined where it cannot be unpacked in reason. */
export function unpacked(bytes: Uint8Array, { from, to }: PdfStream): string | undefined {
  try {
    return latin1(inflateSync(bytes.subarray(from, to), { maxOutputLength: 64 * 1024 * 1024 }));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Packs another content into a stream's own place; the rest of the place is filled up. False where it does not fit. */
export function repack(bytes: Uint8Array, { from, to }: PdfStream, content: string): boolean {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  if (packed.length > to - from) return false;
  bytes.fill(0, from, to);
  bytes.set(packed, from);
  return true;
}
