import { latin1 } from './bytes.ts';
import type { Pixels } from './sharp.ts';
import { linear } from './xyb.ts';

/** Whether a colour profile may reach beyond sRGB: all that do not call themselves by its name. */
export function mayBeWide(profile: Uint8Array | undefined): boolean {
  // The name is a text of one or of two bytes a letter (ICC.1:2022, 9.2.41).
  return profile !== undefined && !latin1(profile).replaceAll('\0', '').includes('sRGB');
}

/** The least difference of two colours that anybody sees (CSS Color 4, 13.2.1). */
const justNoticeable = 0.02;
/** This share of a picture must look different for it to be worth a profile of 480 bytes. */
const worthAProfile = 0.01;

/** Whether a picture in Display P3 looks different where its colours are those that sRGB has. */
export function showsBeyondSrgb(wide: Pixels): boolean {
  const length = wide.width * wide.height;
  let different = 0;
  for (let i = 0; i < length; i++) {
    const colour = inSrgb(lightAt(wide, i));
    if (difference(colour, clip(colour)) > justNoticeable) different++;
  }
  return different > worthAProfile * length;
}

type Triple = readonly [number, number, number];

/** Red, green and blue of a pixel in proportion to light: both gamuts have the same transfer function. */
function lightAt({ data, channels }: Pixels, index: number): Triple {
  const at = index * channels;
  const light = (channel: number) => linear[data[at + channel] ?? 0] ?? 0;
  return [light(0), light(1), light(2)];
}

/** The light of sRGB's primaries that makes the same colour; less than none where they cannot (CSS Color 4, 17). */
function inSrgb([red, green, blue]: Triple): Triple {
  return [
    1.22494018 * red - 0.22494018 * green,
    -0.04205695 * red + 1.04205695 * green,
    -0.01963755 * red - 0.07863605 * green + 1.0982736 * blue,
  ];
}

function clip([red, green, blue]: Triple): Triple {
  const clipped = (light: number) => Math.min(1, Math.max(0, light));
  return [clipped(red), clipped(green), clipped(blue)];
}

function difference(a: Triple, b: Triple): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** Oklab (Ottosson, 2020; CSS Color 4, 9.3), in which distances are differences that people see. */
function oklab([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}
