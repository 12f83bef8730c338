import type { Problem } from '../problems/problem.ts';
import { type PackedText, packText } from './packed-text.ts';

export interface DecodedText {
  readonly text: string;
  /** The same text in bytes, those of the file where it stands in them as it is. */
  readonly packed: PackedText;
}

/** Decodes a file as UTF-8, or says at which line it is not. A byte order mark is left in place; the line ends of old Macs become those of today. */
export function decodeText(path: string, bytes: PackedText): DecodedText | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\r') || text.includes('\n')) return { text, packed: bytes };
    const today = text.replaceAll('\r', '\n');
    return { text: today, packed: packText(today) };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
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
}
