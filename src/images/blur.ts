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
const reach = 4;

/** Room for one blur, kept between blurs because allocating it takes as long as using it. */
export interface BlurRoom {
  readonly row: Float32Array;
  readonly across: Float32Array;
}

export function createBlurRoom(width: number, height: number): BlurRoom {
  return {
    row: new Float32Array(width + 2 * reach),
    across: new Float32Array(width * (height + 2 * reach)),
  };
}

/** Blurs a plane into `out`; outside its edges everything is 0. `room` must be at least as large as the plane. */
export function blur({ width, height, data }: Plane, out: Float32Array, { row, across }: BlurRoom): void {
  row.fill(0, 0, reach);
  row.fill(0, width + reach, width + 2 * reach);
  across.fill(0, 0, width * reach);
  across.fill(0, width * (height + reach), width * (height + 2 * reach));
  for (let y = 0; y < height; y++) {
    row.set(data.subarray(y * width, (y + 1) * width), reach);
    const to = (y + reach) * width;
    for (let x = 0; x < width; x++) across[to + x] = weigh(row, x + reach, 1);
  }
  const end = width * height;
  for (let i = 0; i < end; i++) out[i] = weigh(across, i + width * reach, width);
}

function weigh(values: Float32Array, at: number, step: number): number {
  return (
    w0 * (values[at] as number) +
    w1 * ((values[at - step] as number) + (values[at + step] as number)) +
    w2 * ((values[at - 2 * step] as number) + (values[at + 2 * step] as number)) +
    w3 * ((values[at - 3 * step] as number) + (values[at + 3 * step] as number)) +
    w4 * ((values[at - 4 * step] as number) + (values[at + 4 * step] as number))
  );
}
