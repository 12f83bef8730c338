import { viewOf } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';

/** How many pictures a PNG shows one after another: 1 unless it is animated (https://www.w3.org/TR/png-3/, 11.3.6.1). */
export function pngFrames(bytes: Uint8Array): number {
  for (const { name, content } of pngChunks(bytes)) {
    if (name === 'acTL' && content.length >= 4) return Math.max(1, viewOf(content).getUint32(0));
    if (name === 'IDAT') return 1;
  }
  return 1;
}
