import type { Place } from './places.ts';
import type { Size } from './plan.ts';
import type { SourceImage } from './source-image.ts';

/** How wide an author wants a picture: HTML's `width` and `height`, in pixels or as a share of the place (`50%`). */
export interface WantedSize {
  readonly width?: string | undefined;
  readonly height?: string | undefined;
}

/** A place in which a picture is shown narrower than the layout would. */
export interface NarrowPlace extends Place {
  /** In CSS pixels. */
  readonly shownWidth: number;
}

/**
 * The place for a picture as its author wants it; the place itself where that is no narrower than the layout shows it
 * anyway. The picture keeps its shape, and is as wide as a narrow window at most.
 */
export function narrowPlace(place: Place, image: SourceImage, wanted: WantedSize): Place | NarrowPlace {
  const { widest } = place;
  const width = widest === undefined ? undefined : wantedWidth({ ...place, widest }, image, wanted);
  if (widest === undefined || width === undefined) return place;
  // A drawing can be shown larger than it says it is.
  const natural = image.format === 'svg' ? widest : image.width;
  if (width >= widest || (width >= natural && image.format !== 'svg')) return place;
  const gutters = 32;
  return {
    ...place,
    widths: [width, 2 * width],
    fallbackWidth: 2 * width,
    sizes: `(min-width: ${width + gutters}px) ${width}px, calc(100vw - ${gutters}px)`,
    shownWidth: width,
  };
}

const length = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/;

/** The width in CSS pixels that an author wants; undefined where they say none, or nothing that HTML understands. */
export function wantedWidth(
  { widest, gap = 0 }: { readonly widest: number; readonly gap?: number },
  natural: Size,
  { width, height }: WantedSize,
): number | undefined {
  const [, number, unit] = length.exec(width ?? '') ?? [];
  if (number !== undefined) return atLeastOne(unit === '%' ? (widest * Number(number)) / 100 - gap : Number(number));
  const [, tall, unitOfTall] = length.exec(height ?? '') ?? [];
  if (tall === undefined || unitOfTall === '%') return undefined;
  return atLeastOne((Number(tall) * natural.width) / natural.height);
}

/** Whether a width or height is written as HTML has it: pixels, or for a width a share of the place. */
export function isLength(value: string): boolean {
  const [, number] = length.exec(value) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) < 100_000;
}

function atLeastOne(width: number): number | undefined {
  return width < 1 ? undefined : Math.round(width);
}
