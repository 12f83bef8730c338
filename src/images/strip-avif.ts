import { fromLatin1, latin1 } from './bytes.ts';
import { type Box, BoxReader, boxesIn } from './isobmff.ts';

/** A TIFF without any entry, where Exif was: eight bytes of header, no entries, no next directory. */
const emptyExif = fromLatin1('\0\0\0\0II*\0\x08\0\0\0\0\0\0\0\0\0');

/**
 * An AVIF whose Exif and XMP items are emptied, byte for byte, so that no offset in the file changes: how it is turned
 * stands in a property of its own and stays (ISO/IEC 23008-12, 6.5.10).
 */
export function stripAvif(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const meta = [...boxesIn(bytes, 0, bytes.length)].find(({ type }) => type === 'meta');
    if (meta === undefined) return undefined;
    // `meta` is a full box: four bytes of version and flags come first.
    const boxes = [...boxesIn(bytes, meta.from + 4, meta.to)];
    const telling = itemsIn(bytes, boxes).filter(({ isExif, isXmp }) => isExif || isXmp);
    if (telling.length === 0) return bytes;
    const places = placesIn(bytes, boxes);
    const stripped = new Uint8Array(bytes);
    for (const { id, isExif } of telling) {
      for (const { from, length } of places.get(id) ?? []) {
        stripped.fill(isExif ? 0 : 0x20, from, from + length);
        if (isExif && length >= emptyExif.length) stripped.set(emptyExif, from);
      }
    }
    return stripped;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Item {
  readonly id: number;
  readonly isExif: boolean;
  readonly isXmp: boolean;
}

/** What the items of a file are, by its `iinf` box. */
function itemsIn(bytes: Uint8Array, boxes: readonly Box[]): Item[] {
  const iinf = boxes.find(({ type }) => type === 'iinf');
  if (iinf === undefined) return [];
  const version = bytes[iinf.from] ?? 0;
  const first = iinf.from + 4 + (version === 0 ? 2 : 4);
  return [...boxesIn(bytes, first, iinf.to)].map((infe): Item => {
    const reader = new BoxReader(bytes, infe.from);
    const isLong = reader.number(1) >= 3;
    reader.number(3);
    const id = reader.number(isLong ? 4 : 2);
    reader.number(2);
    const type = latin1(bytes, reader.place, reader.place + 4);
    const rest = latin1(bytes, reader.place + 4, infe.to);
    return { id, isExif: type === 'Exif', isXmp: type === 'mime' && rest.includes('application/rdf+xml') };
  });
}

interface Place {
  readonly from: number;
  readonly length: number;
}

/** Where each item lies in the file, by its `iloc` box. */
function placesIn(bytes: Uint8Array, boxes: readonly Box[]): Map<number, Place[]> {
  const iloc = boxes.find(({ type }) => type === 'iloc');
  const idat = boxes.find(({ type }) => type === 'idat');
  const places = new Map<number, Place[]>();
  if (iloc === undefined) return places;
  const reader = new BoxReader(bytes, iloc.from);
  const version = reader.number(1);
  reader.number(3);
  const sizes = reader.number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const count = reader.number(version < 2 ? 2 : 4);
  for (let i = 0; i < count; i++) {
    const id = reader.number(version < 2 ? 2 : 4);
    const isInIdat = version > 0 && (reader.number(2) & 15) === 1;
    reader.number(2);
    const base = reader.number(baseSize) + (isInIdat ? (idat?.from ?? 0) : 0);
    const found: Place[] = [];
    const extents = reader.number(2);
    for (let extent = 0; extent < extents; extent++) {
      reader.number(indexSize);
      found.push({ from: base + reader.number(offsetSize), length: reader.number(lengthSize) });
    }
    places.set(id, found);
  }
  return places;
}
