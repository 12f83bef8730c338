import { type Sniffed, sniff } from './sniff.ts';
import { stripAvif } from './strip-avif.ts';
import { stripBoxes, stripJxl } from './strip-boxes.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPdf } from './strip-pdf.ts';
import { stripPng } from './strip-png.ts';
import { stripPsd } from './strip-psd.ts';
import { stripTiff } from './strip-tiff.ts';
import { stripWebp } from './strip-webp.ts';

const strippers: Partial<Record<Sniffed, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  gif: stripGif,
  tiff: stripTiff,
  avif: stripAvif,
  // The same boxes; a page cannot show one, but may link to it.
  heic: stripAvif,
  jp2: stripBoxes,
  jxl: stripJxl,
  pdf: stripPdf,
  psd: stripPsd,
};

/**
 * A file without EXIF, XMP, IPTC, comments or thumbnails, its pixels untouched: colour profile and orientation stay.
 * A file of another kind comes back as it is; undefined for one whose parts do not add up, of which nobody can say what
 * it holds.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const strip = strippers[sniff(bytes)];
  return strip === undefined ? bytes : strip(bytes);
}
