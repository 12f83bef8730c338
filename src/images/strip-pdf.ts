import { latin1 } from './bytes.ts';

/**
 * A PDF whose information dictionary (title, author, program, dates) and uncompressed XMP are overwritten with spaces,
 * byte for byte, so that no offset in the file changes. What a PDF holds compressed or encrypted stays. ISO 32000-1,
 * 14.3.
 */
export function stripPdf(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const spans = [...informationSpans(text), ...xmpSpans(text)];
  if (spans.length === 0) return bytes;
  const stripped = new Uint8Array(bytes);
  for (const [from, to] of spans) stripped.fill(0x20, from, to);
  return stripped;
}

function* informationSpans(text: string): Generator<[number, number]> {
  const references = text.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/g);
  for (const [, number = '', generation = ''] of references) {
    for (const object of text.matchAll(new RegExp(`(?<![0-9])${number}\\s+${generation}\\s+obj\\s*<<`, 'g'))) {
      const from = object.index + object[0].length;
      const to = endOfDictionary(text, from);
      if (to !== undefined) yield [from, to];
    }
  }
}

/** Where a dictionary's `>>` stands; strings and inner dictionaries may hold what looks like one. */
function endOfDictionary(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth === 0 && text.startsWith('>>', at)) return at;
    else if (depth === 0 && text.startsWith('endobj', at)) return undefined;
  }
  return undefined;
}

function* xmpSpans(text: string): Generator<[number, number]> {
  for (const packet of text.matchAll(/<\?xpacket begin[\s\S]*?<\?xpacket end=[^>]*\?>/g)) {
    yield [packet.index, packet.index + packet[0].length];
  }
}
