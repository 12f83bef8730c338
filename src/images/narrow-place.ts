import type { Place } from './places.ts';
import type { Size } from './plan.ts';

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
 * The place for a picture of `natural` size as its author wants it; the place itself where that is no narrower than the
 * layout shows it anyway. The picture keeps its shape, and is as wide as a narrow window at most.
 */
export function narrowPlace(place: Place, natural: Size, wanted: WantedSize): Place | NarrowPlace {
  const { widest } = place;
  const width = widest === undefined ? undefined : shownWidth(widest, natural, wanted);
  if (widest === undefined || width === undefined || width >= Math.min(widest, natural.width)) return place;
  const gutters = 32;
  return {
    ...place,
    widths: [width, 2 * width],
    fallbackWidth: 2 * width,
    sizes: `(min-width: ${width + gutters}px) ${width}px, calc(100vw - ${gutters}px)`,
    shownWidth: width,
  };
}

function shownWidth(widest: number, natural: Size, { width, height }: WantedSize): number | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/.exec(width ?? '') ?? [];
  if (number !== undefined) return atLeastOne(unit === '%' ? (widest * Number(number)) / 100 : Number(number));
  const [, tall] = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/.exec(height ?? '') ?? [];
  return tall === undefined ? undefined : atLeastOne((Number(tall) * natural.width) / natural.height);
}

function atLeastOne(width: number): number {
  return Math.max(1, Math.round(width));
}
