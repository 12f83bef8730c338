import type { Plane } from './blur.ts';
import type { Channel } from './ssimulacra2-terms.ts';

/** Red, green and blue in proportion to light, 0 to 1. */
export interface Light {
  readonly width: number;
  readonly height: number;
  readonly red: Float32Array;
  readonly green: Float32Array;
  readonly blue: Float32Array;
}

export interface Rgb {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

/** sRGB's transfer function (IEC 61966-2-1) for each byte. */
export const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** The light of each pixel; what is transparent lies over middle grey. */
export function lightOf({ data, width, height, channels }: Rgb): Light {
  const length = width * height;
  const [red, green, blue] = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
  for (let i = 0, at = 0; i < length; i++, at += channels) {
    const alpha = channels === 4 ? (data[at + 3] as number) / 255 : 1;
    const behind = (1 - alpha) * 0.5;
    red[i] = alpha * (linear[data[at] as number] as number) + behind;
    green[i] = alpha * (linear[data[at + 1] as number] as number) + behind;
    blue[i] = alpha * (linear[data[at + 2] as number] as number) + behind;
  }
  return { width, height, red, green, blue };
}

/** Half as wide and as high, each pixel the mean of the four it replaces. */
export function halve({ width, height, red, green, blue }: Light): Light {
  const to = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const half = (from: Float32Array) => halvePlane(from, width, height, to.width, to.height);
  return { ...to, red: half(red), green: half(green), blue: half(blue) };
}

function halvePlane(
  from: Float32Array,
  width: number,
  height: number,
  toWidth: number,
  toHeight: number,
): Float32Array {
  const to = new Float32Array(toWidth * toHeight);
  for (let y = 0; y < toHeight; y++) {
    const above = 2 * y * width;
    const below = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < toWidth; x++) {
      const left = 2 * x;
      const right = Math.min(left + 1, width - 1);
      to[y * toWidth + x] =
        ((from[above + left] as number) +
          (from[above + right] as number) +
          (from[below + left] as number) +
          (from[below + right] as number)) /
        4;
    }
  }
  return to;
}

// JPEG XL's opsin absorbance (ISO/IEC 18181-1, XYB).
const bias = 0.0037930732552754493;
const rootOfBias = Math.cbrt(bias);
const steps = 4096;
const roots = Float32Array.from({ length: steps + 3 }, (_, i) => Math.cbrt(i / steps + bias) - rootOfBias);

/** The cube root of absorbed light from 0 to 1, from a table: exact to five places and much quicker than `Math.cbrt`. */
function response(light: number): number {
  const at = light * steps;
  const below = at | 0;
  const low = roots[below] as number;
  return low + (at - below) * ((roots[below + 1] as number) - low);
}

/** One channel of XYB as SSIMULACRA 2 scales it, so that each lies between 0 and 1. */
export function channelOf(light: Light, channel: Channel): Plane {
  const { width, height, red, green, blue } = light;
  const data = new Float32Array(width * height);
  for (let i = 0; i < data.length; i++) {
    const r = red[i] as number;
    const g = green[i] as number;
    const b = blue[i] as number;
    const long = response(0.3 * r + 0.622 * g + 0.078 * b);
    const medium = response(0.23 * r + 0.692 * g + 0.078 * b);
    if (channel === 'y') data[i] = (long + medium) / 2 + 0.01;
    else if (channel === 'x') data[i] = (long - medium) * 7 + 0.42;
    else {
      const short = response(0.24342268924547819 * r + 0.20476744424496821 * g + 0.55180986650955 * b);
      data[i] = short - (long + medium) / 2 + 0.55;
    }
  }
  return { width, height, data };
}
