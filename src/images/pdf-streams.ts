import { deflateSync, inflateSync } from 'node:zlib';
import { latin1 } from './bytes.ts';

/** A stream of a PDF (ISO 32000-1, 7.3.8). */
export interface PdfStream {
  /** Its dictionary, as written. */
  readonly dictionary: string;
  readonly filters: readonly string[];
  /** Where its bytes lie, packed as they are. */
  readonly from: number;
  readonly to: number;
}

/** A dictionary longer than this is not looked for before the stream that it describes. */
const longestDictionary = 8192;

/** The streams of a PDF that are packed with Flate alone (7.4.4). */
export function* flateStreams(text: string): Generator<PdfStream> {
  for (const stream of streams(text)) {
    const isFlate = stream.filters.length === 1 && stream.filters[0] === 'FlateDecode';
    if (isFlate && !/\/DecodeParms/.test(stream.dictionary)) yield stream;
  }
}

/** The streams of a PDF that are JPEG files (7.4.8), however those are packed once more. */
export function* jpegStreams(text: string): Generator<PdfStream> {
  for (const stream of streams(text)) if (stream.filters.at(-1) === 'DCTDecode') yield stream;
}

/** The streams of a PDF that hold metadata (14.3.2), however they are packed. */
export function* metadataStreams(text: string): Generator<PdfStream> {
  for (const stream of streams(text)) if (/\/Type\s*\/Metadata/.test(stream.dictionary)) yield stream;
}

function* streams(text: string): Generator<PdfStream> {
  for (const begin of text.matchAll(/>>\s*stream\r?\n/g)) {
    const object = text.lastIndexOf('obj', begin.index);
    const from = begin.index + begin[0].length;
    const to = text.indexOf('endstream', from);
    if (object < 0 || begin.index - object > longestDictionary || to < 0) continue;
    const dictionary = text.slice(object + 3, begin.index + 2);
    // The length may stand in an object of its own; the line before `endstream` is not of the stream.
    const length = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? to - from);
    yield { dictionary, filters: filtersIn(dictionary), from, to: Math.min(from + length, text.length) };
  }
}

const short: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  DCT: 'DCTDecode',
  Fl: 'FlateDecode',
};

/** The filters of a stream in the order in which they are undone; a name may spell its letters by number (7.3.5). */
function filtersIn(dictionary: string): string[] {
  const [, written = ''] = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+)/.exec(dictionary) ?? [];
  return [...written.matchAll(/\/([^\s/<>[\]()]+)/g)].map(([, name = '']) => {
    const plain = name.replace(/#([0-9a-f]{2})/gi, (_whole, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return short[plain] ?? plain;
  });
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
