import { latin1, viewOf } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';
import type { SourceFormat } from './source-image.ts';

const gpsInfo = 0x8825;
/** Latitude and longitude (EXIF 2.32, table 15); cameras write other GPS tags, such as its version, without any place. */
const coordinates = new Set([2, 4]);
const inXmp = /GPS(?:Latitude|Longitude|Position)/;

/** Whether a picture says where it was taken, in EXIF or XMP, wherever its format keeps them. */
export function hasPositionData(
  format: SourceFormat,
  bytes: Uint8Array,
  { exif, xmp }: { readonly exif: Uint8Array | undefined; readonly xmp: Uint8Array | undefined },
): boolean {
  if (xmp !== undefined && inXmp.test(latin1(xmp))) return true;
  switch (format) {
    case 'tiff':
      return hasCoordinates(bytes);
    case 'png':
      return [...pngChunks(bytes)].some(({ name, content }) => name === 'eXIf' && hasCoordinates(content));
    case 'gif':
      return inXmp.test(latin1(bytes));
    case 'svg':
      return /\bexif:GPS(?:Latitude|Longitude)/.test(latin1(bytes));
    default:
      return exif !== undefined && hasCoordinates(withoutPrefix(exif));
  }
}

function withoutPrefix(exif: Uint8Array): Uint8Array {
  return exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif;
}

/** Whether a TIFF structure, which EXIF is, has a directory of GPS tags with coordinates among them. */
function hasCoordinates(tiff: Uint8Array): boolean {
  const little = tiff[0] === 0x49;
  if (tiff.length < 8) return false;
  const gps = entriesAt(tiff, viewOf(tiff).getUint32(4, little), little).find(({ tag }) => tag === gpsInfo);
  return gps !== undefined && entriesAt(tiff, gps.value, little).some(({ tag }) => coordinates.has(tag));
}

function entriesAt(tiff: Uint8Array, directory: number, little: boolean): { tag: number; value: number }[] {
  const view = viewOf(tiff);
  const entries: { tag: number; value: number }[] = [];
  if (directory + 2 > tiff.length) return entries;
  const count = view.getUint16(directory, little);
  for (let i = 0, at = directory + 2; i < count && at + 12 <= tiff.length; i++, at += 12) {
    entries.push({ tag: view.getUint16(at, little), value: view.getUint32(at + 8, little) });
  }
  return entries;
}
