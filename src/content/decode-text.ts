import type { Problem } from '../problems/problem.ts';

/** Decodes a file as UTF-8, or says at which line it is not. A byte order mark is left in place. */
export function decodeText(path: string, bytes: Uint8Array): { readonly text: string } | Problem {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    return {
      kind: 'not-utf8',
      path,
      line,
      column: before.length - before.lastIndexOf('\n'),
      message: 'This file is not saved as UTF-8, so letters such as ŵ or ’ would be lost. Save it again as UTF-8.',
    };
  }
}
