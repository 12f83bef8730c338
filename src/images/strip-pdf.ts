import { latin1 } from './bytes.ts';
import { applyFilters, undoFilters } from './pdf-filters.ts';
import { flateStreams, jpegStreams, metadataStreams, type PdfStream, repack, unpacked } from './pdf-streams.ts';
import { blankJpeg } from './strip-jpeg.ts';

/**
 * A PDF whose information dictionary (title, author, program, dates) and XMP are overwritten with spaces, in their own
 * place, so that no offset in the file changes, as is what its photographs tell. What a PDF holds encrypted stays. ISO 32000-1, 14.3.
 */
export function stripPdf(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const stripped = new Uint8Array(bytes);
  for (const [from, to] of [...informationSpans(text), ...xmpSpans(text)]) stripped.fill(0x20, from, to);
  const information = new Set([...text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].map(([, number]) => Number(number)));
  for (const stream of flateStreams(text)) {
    if (!/\/Type\s*\/ObjStm/.test(stream.dictionary) || information.size === 0) continue;
    const content = unpacked(bytes, stream);
    const blank = content && withoutInformation(content, stream.dictionary, information);
    if (blank) repack(stripped, stream, blank);
  }
  for (const stream of metadataStreams(text)) {
    const isEmptied = stream.filters[0] === 'FlateDecode' && repack(stripped, stream, '');
    if (!isEmptied) stripped.fill(0x20, stream.from, stream.to);
  }
  for (const stream of jpegStreams(text)) blankPhotograph(stripped, stream);
  return stripped;
}

/** Overwrites what a photograph tells; one that is packed in a way unknown here, or is packed worse then, stays. */
function blankPhotograph(bytes: Uint8Array, { filters, from, to }: PdfStream): void {
  const around = filters.slice(0, -1);
  // A copy, for its place is overwritten.
  const photograph = undoFilters(bytes.slice(from, to), around);
  if (photograph === undefined) return;
  blankJpeg(photograph);
  const packed = applyFilters(photograph, around);
  if (packed.length > to - from) return;
  bytes.fill(0x20, from, to);
  bytes.set(packed, from);
}

/** The objects of a stream (ISO 32000-1, 7.5.7), the information dictionary empty; undefined where it is not among them. */
function withoutInformation(content: string, dictionary: string, information: ReadonlySet<number>): string | undefined {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
  const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    if (!information.has(numbers[at] ?? -1)) continue;
    const from = first + (numbers[at + 1] ?? 0);
    const to = first + (numbers[at + 3] ?? content.length - first);
    return content.slice(0, from) + '<<>>'.padEnd(to - from) + content.slice(to);
  }
  return undefined;
}

function* informationSpans(text: string): Generator<[number, number]> {
  const references = text.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/g);
  for (const [, number = '', generation = ''] of references) {
    for (const object of text.matchAll(new RegExp(`(?<![0-9])${number}\\s+${generation}\\s+obj\\s*<<`, 'g'))) {
      yield* dictionarySpans(text, object.index + object[0].length);
    }
  }
  for (const direct of text.matchAll(/\/Info\s*<</g)) yield* dictionarySpans(text, direct.index + direct[0].length);
}

/** What stands in a dictionary that begins before `from`, and the texts elsewhere that it names (`/Author 7 0 R`). */
function* dictionarySpans(text: string, from: number): Generator<[number, number]> {
  const to = endOfDictionary(text, from);
  if (to === undefined) return;
  for (const [, number = '', generation = ''] of text.slice(from, to).matchAll(/(\d+)\s+(\d+)\s+R/g)) {
    const pattern = new RegExp(`(?<![0-9])${number}\\s+${generation}\\s+obj\\s*(?=\\(|<(?!<))`, 'g');
    for (const object of text.matchAll(pattern)) {
      const begin = object.index + object[0].length;
      const end = text.indexOf('endobj', begin);
      if (end !== -1) yield [begin, end];
    }
  }
  yield [from, to];
}

/** Where a dictionary's `>>` stands; strings and inner dictionaries may hold what looks like one. */
function endOfDictionary(text: string, from: number): number | undefined {
  let depth = 0;
  let inner = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth === 0 && text.startsWith('<<', at)) {
      inner++;
      at++;
    } else if (depth === 0 && inner > 0 && text.startsWith('>>', at)) {
      inner--;
      at++;
    } else if (depth === 0 && text.startsWith('>>', at)) return at;
    else if (depth === 0 && text.startsWith('endobj', at)) return undefined;
  }
  return undefined;
}

function* xmpSpans(text: string): Generator<[number, number]> {
  for (const packet of text.matchAll(/<\?xpacket begin[\s\S]*?<\?xpacket end=[^>]*\?>/g)) {
    yield [packet.index, packet.index + packet[0].length];
  }
}
