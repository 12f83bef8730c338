import { latin1 } from './bytes.ts';
import { cleanSvg } from './clean-svg.ts';
import { sniff } from './sniff.ts';
import { stripMetadata } from './strip-metadata.ts';

/**
 * A file as it may be published where it is copied and not encoded anew: pictures and PDFs without metadata, SVG
 * without anything that runs or reaches outside, other files as they are; undefined where nobody can say what a file
 * holds, for its parts do not add up. Throws where an SVG cannot be read.
 */
export function cleanCopy(bytes: Uint8Array): Uint8Array | undefined {
  return sniff(bytes) === 'svg' ? cleanDrawing(bytes) : stripMetadata(bytes);
}

/** An SVG as it may be published. Throws where it cannot be read. */
export function cleanDrawing(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(cleanSvg(decodeXml(bytes)));
}

/** Text in the encoding that its first bytes or its XML declaration name; UTF-8 where they name none that is known. */
function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [, declared = 'utf-8'] = /^<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(latin1(bytes, 0, 200)) ?? [];
  // Whoever can read the declaration as it stands here has not written UTF-16.
  return isEncoding(declared) && !/^utf-?16/i.test(declared) ? declared : 'utf-8';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
