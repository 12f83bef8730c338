import { viewOf } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';
import type { Pixels } from './sharp.ts';

/** What a screen of sRGB is written for, and how far from it nobody sees a difference. */
const usual = 1 / 2.2;
const tolerance = 0.01;

/**
 * The gamma a PNG was written for, where it names one that is not a usual screen's, and no profile or sRGB, which go
 * before it (https://www.w3.org/TR/png-3/, 11.3.2.2). Browsers follow it; what decodes pictures here does not.
 */
export function pngGamma(bytes: Uint8Array): number | undefined {
  let gamma: number | undefined;
  for (const { name, content } of pngChunks(bytes)) {
    if (name === 'IDAT') break;
    if (name === 'iCCP' || name === 'sRGB' || name === 'cICP') return undefined;
    if (name === 'gAMA' && content.length >= 4) gamma = viewOf(content).getUint32(0) / 100_000;
  }
  return gamma === undefined || gamma <= 0 || Math.abs(gamma - usual) < tolerance ? undefined : gamma;
}

/** Pixels written for one gamma as sRGB has them. */
export function inUsualGamma(pixels: Pixels, gamma: number): Pixels {
  const corrected = Uint8Array.from({ length: 256 }, (_, byte) => {
    const light = (byte / 255) ** (1 / gamma);
    // sRGB’s transfer function (IEC 61966-2-1).
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, value));
  });
  const { channels } = pixels;
  const data = Buffer.from(pixels.data);
  for (let i = 0; i < data.length; i++) if (channels === 3 || i % 4 !== 3) data[i] = corrected[data[i] ?? 0] ?? 0;
  return { ...pixels, data };
}
