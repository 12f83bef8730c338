import type { VariantFormat } from './picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { decode, encode } from './sharp.ts';

/** A file made for a picture, not yet stored. */
export interface MadeVariant extends Size {
  readonly format: VariantFormat;
  readonly content: Uint8Array;
}

/** What a plan becomes. */
export interface MadePicture {
  readonly modern: readonly MadeVariant[];
  readonly fallback: readonly MadeVariant[];
}

/** Changes whenever the same plan would make other bytes; part of every key. */
export const recipe = 'fixed-1';

export async function makePicture(plan: PicturePlan, source: Uint8Array, maxPixels: number): Promise<MadePicture> {
  const modern: MadeVariant[] = [];
  const fallback: MadeVariant[] = [];
  for (const size of plan.sizes) {
    const pixels = await decode(source, { ...size, crop: plan.crop }, maxPixels);
    if (plan.formats === 'quick') {
      const content = await encode(pixels, { format: 'webp', quality: 80, effort: 0 });
      return { modern: [], fallback: [{ ...size, format: 'webp', content }] };
    }
    if (plan.formats === 'modern') {
      modern.push({ ...size, format: 'avif', content: await encode(pixels, { format: 'avif', quality: 50 }) });
    }
    if (size.width === plan.fallback.width) {
      const format = pixels.channels === 4 ? 'webp' : 'jpeg';
      fallback.push({ ...size, format, content: await encode(pixels, { format, quality: 78 }) });
    }
  }
  return { modern, fallback };
}
