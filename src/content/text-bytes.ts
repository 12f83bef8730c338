import type { Problem } from '../problems/problem.ts';
import { type PackedText, packText, unpackText } from './packed-text.ts';

/** The bytes of a text in UTF-8, a byte order mark left in place; the line ends of old Macs become those of today. */
export function textBytes(bytes: PackedText): PackedText {
  const isOfOldMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
  return isOfOldMac ? packText(unpackText(bytes).replaceAll('\r', '\n')) : bytes;
}

/** Says at which line a file is not in UTF-8. */
export function notUtf8(path: string, bytes: PackedText): Problem {
  const lossy = unpackText(bytes);
  const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
  const line = before.split('\n').length;
  return {
    kind: 'not-utf8',
    path,
    line,
    column: before.length - before.lastIndexOf('\n'),
    message: bytes.includes(0)
      ? 'This file is saved as UTF-16, which some programs call Unicode. Save it again with UTF-8 as its encoding.'
      : 'This file is not saved as UTF-8, so letters such as ŵ or ’ would be lost. Save it again as UTF-8.',
  };
}
