import { deflateSync, inflateSync } from 'node:zlib';
import { fromLatin1, latin1 } from './bytes.ts';

/** One way in which a stream of a PDF may be packed (ISO 32000-1, 7.4), both ways. */
interface Filter {
  readonly decode: (bytes: Uint8Array) => Uint8Array;
  readonly encode: (bytes: Uint8Array) => Uint8Array;
}

const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: {
    decode: (bytes) => inflateSync(bytes, { maxOutputLength: 64 * 1024 * 1024 }),
    encode: (bytes) => deflateSync(bytes, { level: 9 }),
  },
  ASCIIHexDecode: {
    decode: (bytes) => Buffer.from(dataOf(bytes, '>').replace(/\s/g, ''), 'hex'),
    encode: (bytes) => fromLatin1(`${Buffer.from(bytes).toString('hex')}>`),
  },
  ASCII85Decode: { decode: decode85, encode: encode85 },
};

/** A stream's content, unpacked by these filters in turn; undefined for a filter unknown here, or a stream that is broken. */
export function undoFilters(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  let content = bytes;
  for (const name of names) {
    const filter = filters[name];
    if (filter === undefined) return undefined;
    try {
      content = filter.decode(content);
    } catch (error) {
      if (error instanceof Error && 'code' in error) return undefined;
      throw error;
    }
  }
  return content;
}

/** The same content, packed again. */
export function applyFilters(content: Uint8Array, names: readonly string[]): Uint8Array {
  return names.reduceRight((packed, name) => filters[name]?.encode(packed) ?? packed, content);
}

/** What stands before the mark that ends a stream's data. */
function dataOf(bytes: Uint8Array, mark: string): string {
  const text = latin1(bytes);
  const end = text.indexOf(mark);
  return end < 0 ? text : text.slice(0, end);
}

/** Five characters for four bytes, `z` for four zeros, a shorter group at the end (7.4.3). */
function decode85(bytes: Uint8Array): Uint8Array {
  const text = dataOf(bytes, '~>').replace(/\s/g, '').replaceAll('z', '!!!!!');
  const decoded = new Uint8Array(Math.ceil(text.length / 5) * 4);
  const view = new DataView(decoded.buffer);
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    const group = text.slice(at, at + 5).padEnd(5, 'u');
    let value = 0;
    for (let i = 0; i < 5; i++) value = value * 85 + group.charCodeAt(i) - 33;
    view.setUint32(to, value);
  }
  const missing = (5 - (text.length % 5)) % 5;
  return decoded.subarray(0, decoded.length - missing);
}

function encode85(bytes: Uint8Array): Uint8Array {
  let text = '';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 4) {
    const length = Math.min(4, bytes.length - at);
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (i < length ? view.getUint8(at + i) : 0);
    let group = '';
    for (let i = 0; i < 5; i++, value = Math.floor(value / 85)) group = String.fromCharCode(33 + (value % 85)) + group;
    text += length === 4 && group === '!!!!!' ? 'z' : group.slice(0, length + 1);
  }
  return fromLatin1(`${text}~>`);
}
