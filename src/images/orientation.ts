import { joined, startsWith, viewOf } from './bytes.ts';

const orientationTag = 0x0112;
const short = 3;

/** The orientation (1 to 8) that a TIFF structure, as in EXIF, gives its picture; 1 where it gives none. */
export function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = viewOf(tiff);
  const little = startsWith(tiff, 'II');
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF structure that says an orientation and nothing else. */
export function orientationTiff(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26);
  tiff.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const view = viewOf(tiff);
  view.setUint16(8, 1);
  view.setUint16(10, orientationTag);
  view.setUint16(12, short);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

/** EXIF as JPEG and WebP hold it: a prefix and a TIFF structure. */
export function withoutExifPrefix(exif: Uint8Array): Uint8Array {
  return startsWith(exif, 'Exif\0\0') ? exif.subarray(6) : exif;
}

export function withExifPrefix(tiff: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0x45, 0x78, 0x69, 0x66, 0, 0), tiff]);
}
