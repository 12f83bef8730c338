import { joined, latin1 } from './bytes.ts';
import { boxesIn } from './isobmff.ts';

/** Boxes that tell and show nothing: EXIF, XMP and IPTC, the same packed, what programs add, and where a picture is from. */
const telling = new Set(['Exif', 'xml ', 'brob', 'uuid', 'uinf', 'jumb']);

/**
 * A JPEG XL or JPEG 2000 without the boxes that tell (ISO/IEC 18181-2, 9; ISO/IEC 15444-1, I.4); the others say nothing
 * of where they lie, and move up. Undefined where the boxes do not add up.
 */
export function stripBoxes(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { type, to } of boxesIn(bytes, 0, bytes.length)) {
    if (!telling.has(type)) kept.push(bytes.subarray(at, to));
    at = to;
  }
  return at === bytes.length ? joined(kept) : undefined;
}

/** A JPEG XL, which may be without boxes and then tells nothing. */
export function stripJxl(bytes: Uint8Array): Uint8Array | undefined {
  return latin1(bytes, 0, 2) === '\xff\x0a' ? bytes : stripBoxes(bytes);
}
