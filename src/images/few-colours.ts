import type { Pixels } from './sharp.ts';

/** How many colours a palette holds (PNG, third edition, 11.2.2). */
const mostInPalette = 256;

/** How many colours an opaque picture has; undefined where they are more than a palette holds, or where it is not opaque. */
export function fewColours({ data, channels }: Pixels): number | undefined {
  if (channels !== 3) return undefined;
  const found = new Set<number>();
  let last = -1;
  for (let i = 0; i < data.length; i += 3) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    if (colour === last) continue;
    last = colour;
    found.add(colour);
    if (found.size > mostInPalette) return undefined;
  }
  return found.size;
}
