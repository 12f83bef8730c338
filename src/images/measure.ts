import { createHash } from 'node:crypto';
import { cleanDrawing } from './clean-copy.ts';
import { cssSize } from './css-size.ts';
import { isWhole } from './is-whole.ts';
import { isThread, type Size } from './plan.ts';
import { pngFrames } from './png-frames.ts';
import { hasPositionData } from './position-data.ts';
import { readHeader } from './sharp.ts';
import { type Sniffed, sniff } from './sniff.ts';
import type { ImageProblem, SourceImage } from './source-image.ts';

/** More pixels than this cannot be worked on within the memory of a small machine: 100 megapixels. */
export const maxPixels = 100_000_000;

const heavy = 10 * 1024 * 1024;
export const tooHeavyToRead = 256 * 1024 * 1024;

const unusable: Partial<Record<Sniffed, string>> = {
  heic: 'a HEIC file, which browsers cannot show',
  jxl: 'a JPEG XL file, which most browsers cannot show',
  jp2: 'a JPEG 2000 file, which most browsers cannot show',
  bmp: 'a BMP file',
  ico: 'an icon file',
  psd: 'a Photoshop file',
  pdf: 'a PDF, not a picture',
  film: 'a film, not a picture',
};

/** Reads one picture's sizes and nature from its bytes, or says why it cannot be used. */
export async function measure(path: string, bytes: Uint8Array): Promise<SourceImage | ImageProblem> {
  if (bytes.length === 0) {
    return broken(`The picture ${path} is empty: the file has nothing in it. Put the picture there again.`);
  }
  const format = sniff(bytes);
  const reason = unusable[format];
  if (reason !== undefined) {
    return {
      kind: 'image-format',
      message: `${path} is ${reason}. Export it as JPEG or PNG and use that.`,
    };
  }
  switch (format) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'avif':
    case 'gif':
    case 'svg':
    case 'tiff':
      break;
    default:
      return broken(`${path} is not a picture, whatever its name says. Export the picture again as JPEG or PNG.`);
  }
  if (!isWhole(format, bytes)) {
    return broken(`The picture ${path} is cut short: part of the file is missing. Copy or export it again.`);
  }
  let header: Awaited<ReturnType<typeof readHeader>>;
  let size: Size;
  try {
    const readable = format === 'svg' ? cleanDrawing(bytes) : bytes;
    header = await readHeader(readable);
    size = format === 'svg' ? cssSize(readable, header) : header;
  } catch {
    return broken(
      `The picture ${path} cannot be read: it is damaged, or of a rare kind. Export it again as JPEG or PNG.`,
    );
  }
  const { hasAlpha } = header;
  const frames = format === 'png' ? pngFrames(bytes) : header.frames;
  const { width, height } = size;
  if (width * height > maxPixels || width * height * frames > 4 * maxPixels) {
    const size = `${width} × ${height} pixels${frames > 1 ? `, ${frames} frames` : ''}`;
    return {
      kind: 'huge-image',
      message: `The picture ${path} is ${size}, too large to work on. Export it at 4000 pixels wide or less.`,
    };
  }
  if (format !== 'svg' && isThread({ width, height })) {
    return {
      kind: 'huge-image',
      message: `The picture ${path} is ${width} × ${height} pixels, too long for how narrow it is. Cut a part out of it and use that.`,
    };
  }
  return {
    path,
    format,
    width,
    height,
    hasAlpha,
    frames,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
    hasPosition: hasPositionData(format, bytes, header),
  };
}

/** Warnings about a picture wherever it is used. */
export function warningsAbout(image: SourceImage): ImageProblem[] {
  const found: ImageProblem[] = [];
  if (image.bytes > heavy) {
    const size = `${(image.bytes / 1024 / 1024).toFixed(1)} MB`;
    found.push({
      kind: 'large-file',
      message: `The picture ${image.path} is a file of ${size}. ${smaller(image)}, so that the site stays quick to download and build.`,
    });
  }
  if (image.hasPosition) {
    found.push({
      kind: 'position-data',
      message: `The picture ${image.path} says where it was taken. The published pictures do not, but the original does: remove its location before you share it.`,
    });
  }
  return found;
}

function broken(message: string): ImageProblem {
  return { kind: 'broken-image', message };
}

/** How a file becomes lighter: an animation as a film, a picture by fewer pixels, or where it has few already, by another format. */
function smaller({ width, format, frames }: SourceImage): string {
  if (frames > 1) return 'Export it as a film (MP4) and link to that, or make it shorter or narrower';
  if (width > 4000) return 'Export it at 4000 pixels wide or less';
  return format === 'jpeg' ? 'Export it again, with a quality of 90 or less' : 'Export it as JPEG';
}
