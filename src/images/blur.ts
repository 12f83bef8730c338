/** A grid of numbers, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

// The impulse response, for a standard deviation of 1.5, of the recursive Gaussian that SSIMULACRA 2 is defined with
// (Charalampidis, "Recursive implementation of the Gaussian filter using truncated cosine functions", 2016).
const w0 = 0.2646211054881986;
const w1 = 0.21292859201042227;
const w2 = 0.10933537277746035;
const w3 = 0.03601111465836439;
const w4 = 0.00941436780965374;

/** Blurs a plane into `out`; outside its edges everything is 0. `between` must have room for the plane. */
export function blur({ width, height, data }: Plane, out: Float32Array, between: Float32Array): void {
  for (let y = 0; y < height; y++) slide(data, between, y * width, 1, width);
  for (let x = 0; x < width; x++) slide(between, out, x, width, height);
}

/**
 * Blurs one row or column: `count` values from `start`, `step` apart. Each is read once and handed on from name to name,
 * which takes two thirds of the time of reading all nine at each place.
 */
function slide(from: Float32Array, to: Float32Array, start: number, step: number, count: number): void {
  const end = start + count * step;
  const valueAt = (at: number) => (at < end ? (from[at] as number) : 0);
  let before4 = 0;
  let before3 = 0;
  let before2 = 0;
  let before1 = 0;
  let here = valueAt(start);
  let after1 = valueAt(start + step);
  let after2 = valueAt(start + 2 * step);
  let after3 = valueAt(start + 3 * step);
  for (let at = start; at < end; at += step) {
    const after4 = valueAt(at + 4 * step);
    to[at] =
      w0 * here + w1 * (before1 + after1) + w2 * (before2 + after2) + w3 * (before3 + after3) + w4 * (before4 + after4);
    before4 = before3;
    before3 = before2;
    before2 = before1;
    before1 = here;
    here = after1;
    after1 = after2;
    after2 = after3;
    after3 = after4;
  }
}
