import type { Pixels } from './sharp.ts';

/**
 * The share of a picture's pixels, 0 to 1, that are exactly like the one beside and the one above: next to none in a
 * photograph, most in a screenshot, a drawing or a page of text.
 */
export function flatness({ data, width, height, channels }: Pixels): number {
  if (width < 2 || height < 2) return 1;
  let flat = 0;
  const row = width * channels;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * row + x * channels;
      if (isSame(data, at, at - channels) && isSame(data, at, at - row)) flat++;
    }
  }
  return flat / ((width - 1) * (height - 1));
}

function isSame(data: Uint8Array, a: number, b: number): boolean {
  return data[a] === data[b] && data[a + 1] === data[b + 1] && data[a + 2] === data[b + 2];
}
