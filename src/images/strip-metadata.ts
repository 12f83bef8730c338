import { type Sniffed, sniff } from './sniff.ts';
import { stripAvif } from './strip-avif.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPdf } from './strip-pdf.ts';
import { stripPng } from './strip-png.ts';
import { stripTiff } from './strip-tiff.ts';
import { stripWebp } from './strip-webp.ts';

const strippers: Partial<Record<Sniffed, (bytes: Uint8Array) => Uint8Array>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  gif: stripGif,
  tiff: stripTiff,
  avif: stripAvif,
  pdf: stripPdf,
};

/**
 * A file without EXIF, XMP, IPTC, comments or thumbnails, its pixels untouched: colour profile and orientation stay.
 * A file of another kind, or one whose parts do not add up, comes back as it is.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  return strippers[sniff(bytes)]?.(bytes) ?? bytes;
}
