import type { SourceImage } from '../../src/images/source-image.ts';

/** A picture as the catalogue gives it, for tests that need no file. */
export function sourceImage(given: Partial<SourceImage>): SourceImage {
  return {
    path: 'assets/images/photo.jpg',
    format: 'jpeg',
    width: 1600,
    height: 900,
    hasAlpha: false,
    frames: 1,
    bytes: 100_000,
    hash: '0'.repeat(64),
    hasPosition: false,
    ...given,
  };
}
