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

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
