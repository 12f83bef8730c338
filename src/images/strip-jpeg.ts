import { joined, startsWith, viewOf } from './bytes.ts';
import { orientationOf, orientationTiff, withExifPrefix, withoutExifPrefix } from './orientation.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;
const app0 = 0xe0;
const app1 = 0xe1;
const app2 = 0xe2;
const app14 = 0xee;
const app15 = 0xef;
const comment = 0xfe;

/**
 * A JPEG with only the segments that decoding needs: JFIF, colour profile, Adobe's colour transform. What follows the
 * picture's end, such as a phone's second picture or film, goes too; an orientation is written again, alone.
 * Segments: ITU-T T.81, B.1.1.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const segments = readSegments(bytes);
  if (segments === undefined) return undefined;
  const exif = segments.find(({ marker, content }) => marker === app1 && startsWith(content, 'Exif\0\0'));
  const orientation = exif === undefined ? 1 : orientationOf(withoutExifPrefix(exif.content));
  const kept = segments.filter(isNeeded).map(withoutThumbnail);
  const turned = orientation === 1 ? [] : [segmentOf(app1, withExifPrefix(orientationTiff(orientation)))];
  return joined([bytes.subarray(0, 2), ...turned, ...kept]);
}

/** JFIF's own segment may hold a small copy of what the picture once was (JFIF 1.02, page 5). */
const jfifWithoutThumbnail = 14;

function withoutThumbnail({ marker, content, whole }: Segment): Uint8Array {
  if (marker !== app0 || content.length <= jfifWithoutThumbnail) return whole;
  return segmentOf(app0, joined([content.subarray(0, jfifWithoutThumbnail - 2), new Uint8Array(2)]));
}

/** Overwrites with zeros, in place, all of a JPEG that `stripJpeg` leaves out; what is no JPEG stays as it is. */
export function blankJpeg(bytes: Uint8Array): void {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  for (const segment of readSegments(bytes) ?? []) if (!isNeeded(segment)) segment.content.fill(0);
}

interface Segment {
  readonly marker: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** The segments up to the picture's end, each scan with the data that follows it; undefined where they do not add up. */
function readSegments(bytes: Uint8Array): Segment[] | undefined {
  const segments: Segment[] = [];
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) {
      segments.push({ marker, content: new Uint8Array(), whole: bytes.subarray(at, at + 2) });
      return segments;
    }
    if (at + 4 > bytes.length) return undefined;
    const contentEnd = at + 2 + viewOf(bytes).getUint16(at + 2);
    const end = marker === startOfScan ? endOfScan(bytes, contentEnd) : contentEnd;
    segments.push({ marker, content: bytes.subarray(at + 4, contentEnd), whole: bytes.subarray(at, end) });
    at = end;
  }
  return segments;
}

/** Where the next marker stands that is neither a stuffed 0xFF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function isNeeded({ marker, content }: Segment): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  if (marker === app0) return startsWith(content, 'JFIF\0');
  if (marker === app2) return startsWith(content, 'ICC_PROFILE\0');
  return marker === app14 && startsWith(content, 'Adobe');
}

function segmentOf(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content]);
}
