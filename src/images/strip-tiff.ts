import { startsWith, viewOf } from './bytes.ts';

/**
 * Tags that say who, when, where and with what (TIFF 6.0; Adobe's XMP and Photoshop tags; EXIF 2.32): description,
 * maker, model, software, date, artist, host, XMP, IPTC, Photoshop, EXIF, GPS, copyright, Windows' own, and where a map's
 * corners lie (GeoTIFF 1.1).
 */
const telling = new Set([
  0x010e, 0x010f, 0x0110, 0x0131, 0x0132, 0x013b, 0x013c, 0x02bc, 0x83bb, 0x8298, 0x8649, 0x8769, 0x8825, 0x935c,
  0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f, 0x830e, 0x8482, 0x85d8, 0x87af, 0x87b0, 0x87b1,
]);
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const exif = 0x8769;
const gps = 0x8825;
const subDirectories = 0x014a;

/**
 * A TIFF whose telling tags are struck out and their values overwritten with zeros, in place, so that no offset in the
 * file changes. The pixels are where they were.
 */
export function stripTiff(bytes: Uint8Array): Uint8Array | undefined {
  const tiff = new Uint8Array(bytes);
  const little = startsWith(tiff, 'II');
  // One whose places have 64 bits is laid out otherwise.
  if (tiff.length < 8 || viewOf(tiff).getUint16(2, little) !== 42) return undefined;
  const seen = new Set<number>();
  let directory = viewOf(tiff).getUint32(4, little);
  while (directory !== 0) {
    const next = stripDirectory(tiff, little, directory, (tag) => telling.has(tag), seen);
    if (next === undefined) return undefined;
    directory = next;
  }
  return tiff;
}

/** Strikes out entries of one directory and answers where the next one is, 0 for none; undefined where it is cut short. */
function stripDirectory(
  tiff: Uint8Array,
  little: boolean,
  at: number,
  isTelling: (tag: number) => boolean,
  seen: Set<number>,
): number | undefined {
  if (seen.has(at)) return 0;
  seen.add(at);
  const view = viewOf(tiff);
  if (at + 2 > tiff.length) return undefined;
  const count = view.getUint16(at, little);
  const end = at + 2 + count * 12;
  if (end + 4 > tiff.length) return undefined;
  const next = view.getUint32(end, little);
  const kept: Uint8Array[] = [];
  for (let i = 0; i < count; i++) {
    const from = at + 2 + i * 12;
    const entry = tiff.slice(from, from + 12);
    const tag = view.getUint16(from, little);
    const values = view.getUint32(from + 4, little);
    const value = view.getUint32(from + 8, little);
    if (tag === subDirectories) {
      // One place stands in the entry itself, several elsewhere.
      const first = values === 1 ? from + 8 : value;
      for (let j = 0; j < values && first + 4 * j + 4 <= tiff.length; j++) {
        if (stripDirectory(tiff, little, view.getUint32(first + 4 * j, little), isTelling, seen) === undefined) return;
      }
    }
    if (!isTelling(tag)) {
      kept.push(entry);
      continue;
    }
    const isInner = tag === exif || tag === gps;
    if (isInner && stripDirectory(tiff, little, value, () => true, seen) === undefined) return;
    const length = (sizes[view.getUint16(from + 2, little)] ?? 1) * values;
    if (length > 4 && value + length <= tiff.length) tiff.fill(0, value, value + length);
  }
  tiff.fill(0, at, end + 4);
  view.setUint16(at, kept.length, little);
  for (const [i, entry] of kept.entries()) tiff.set(entry, at + 2 + i * 12);
  view.setUint32(at + 2 + kept.length * 12, next, little);
  return next;
}
