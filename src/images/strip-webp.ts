import { fromLatin1, joined, latin1, viewOf } from './bytes.ts';
import { orientationOf, orientationTiff, withoutExifPrefix } from './orientation.ts';
import { webpChunks } from './webp-chunks.ts';

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const xmpFlag = 0x04;
const exifFlag = 0x08;

/**
 * A WebP with only the chunks that decide how it looks; an orientation is written again, alone.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 12) return undefined;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (const { name, content, whole, isWhole } of webpChunks(bytes)) {
    if (!isWhole) return undefined;
    if (name === 'EXIF') orientation = orientationOf(withoutExifPrefix(content));
    if (needed.has(name)) kept.push(new Uint8Array(whole));
  }
  const [first] = kept;
  if (first !== undefined && latin1(first, 0, 4) === 'VP8X') {
    const flags = (first[8] ?? 0) & ~xmpFlag & ~exifFlag;
    first[8] = orientation === 1 ? flags : flags | exifFlag;
    if (orientation !== 1) kept.push(chunk('EXIF', orientationTiff(orientation)));
  }
  const content = joined([fromLatin1('WEBP'), ...kept]);
  return joined([fromLatin1('RIFF'), uint32(content.length), content]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  return joined([fromLatin1(name), uint32(content.length), content, new Uint8Array(content.length % 2)]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, true);
  return bytes;
}
