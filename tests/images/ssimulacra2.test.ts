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
