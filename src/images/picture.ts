/** What a variant is encoded as. */
export type VariantFormat = 'avif' | 'webp' | 'jpeg' | 'png' | 'gif' | 'svg';

/** One published file of a picture. */
export interface Variant {
  readonly format: VariantFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Where it is published, relative to the output folder: `assets/images/NAME-WIDTH-HASH.ext`. */
  readonly fileName: string;
}

/** The files a picture became, ready for HTML. */
export interface Picture {
  /** What the page reserves: the largest size offered, or what its author wants. */
  readonly width: number;
  readonly height: number;
  /** Narrowest first; browsers that show the first one’s format show all. Empty where the fallback’s files are all there is. */
  readonly modern: readonly Variant[];
  /** Narrowest first, never empty; what `<img>` itself asks for. */
  readonly fallback: readonly Variant[];
  /** HTML's `sizes`. */
  readonly htmlSizes: string;
}

export const extensions = {
  avif: 'avif',
  webp: 'webp',
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  svg: 'svg',
} as const satisfies Record<VariantFormat, string>;

export const mediaTypes = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const satisfies Record<VariantFormat, string>;
