import { expect, test } from 'vitest';
import { createScorer } from '../../src/images/ssimulacra2.ts';
import type { Rgb } from '../../src/images/xyb.ts';

function grey(size: number, value: number): Rgb {
  return { width: size, height: size, channels: 3, data: new Uint8Array(size * size * 3).fill(value) };
}

// What the reference implementation in C++ says of a grey square against a lighter one, as published for testing ports:
// https://github.com/imazen/ssimulacra2, ssimulacra2/src/reference_data.rs.
test.each([
  [128, 0, 100],
  [128, 1, 96.78920738],
  [128, 5, 88.54070876],
  [128, 10, 77.84296299],
  [128, 20, 54.27883917],
  [128, 50, -9.82383315],
])('scores a square of %i pixels made %i lighter as the reference does: %f', (size, shift, expected) => {
  expect(createScorer(grey(size, 128))(grey(size, 128 + shift))).toBeCloseTo(expected, 0);
});

/** Soft colours with noise, the same each time. */
function natural(size: number): Rgb {
  const data = new Uint8Array(size * size * 3);
  let seed = 1;
  for (let y = 0, at = 0; y < size; y++) {
    for (let x = 0; x < size; x++, at += 3) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const noise = (seed >> 16) % 12;
      data[at] = 128 + 90 * Math.sin(x / 17 + y / 29) + noise;
      data[at + 1] = 128 + 80 * Math.sin(x / 31 - y / 13) + noise;
      data[at + 2] = 110 + 70 * Math.cos((x + y) / 23) + noise;
    }
  }
  return { data, width: size, height: size, channels: 3 };
}

/** The same with only every `step`th value of each colour. */
function coarse(picture: Rgb, step: number): Rgb {
  return { ...picture, data: picture.data.map((value) => Math.min(255, Math.round(value / step) * step)) };
}

// What Debian's ssimulacra_main and butteraugli_main 0.7.0 say of the same pairs, where less is better.
const debian = [
  { step: 2, ssimulacra: 0.00092744, butteraugli: 0.436 },
  { step: 4, ssimulacra: 0.0035256, butteraugli: 0.668 },
  { step: 8, ssimulacra: 0.01270804, butteraugli: 1.248 },
  { step: 16, ssimulacra: 0.04376458, butteraugli: 2.447 },
  { step: 32, ssimulacra: 0.11723664, butteraugli: 7.252 },
  { step: 64, ssimulacra: 0.20516856, butteraugli: 15.254 },
];

test('ranks ever coarser pictures as Debian’s two metrics do, and calls good what they call good', () => {
  const score = createScorer(natural(192));
  const scores = debian.map(({ step }) => score(coarse(natural(192), step)));
  const byScore = [...debian.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const by = (metric: 'ssimulacra' | 'butteraugli') =>
    [...debian.keys()].sort((a, b) => (debian[a]?.[metric] ?? 0) - (debian[b]?.[metric] ?? 0));
  expect(byScore).toEqual(by('ssimulacra'));
  expect(byScore).toEqual(by('butteraugli'));
  // Butteraugli's authors call up to 1 invisible to most, above 3 plain.
  for (const [i, { butteraugli }] of debian.entries()) {
    if (butteraugli < 1) expect(scores[i]).toBeGreaterThan(90);
    if (butteraugli > 3) expect(scores[i]).toBeLessThan(70);
  }
});

test('scores a picture against itself as identical', () => {
  expect(createScorer(natural(64))(natural(64))).toBe(100);
});

test('refuses to compare pictures of two sizes', () => {
  expect(() => createScorer(grey(32, 0))(grey(33, 0))).toThrow('equal sizes');
});
