/** Where on a page a picture stands, and so how wide it can be. */
export interface Place {
  /** Widths worth making, in pixels, narrowest first; the last is the widest that is ever made. */
  readonly widths: readonly number[];
  /** The width at which browsers without AVIF usually get the picture. */
  readonly fallbackWidth: number;
  /** HTML's `sizes`: how wide the layout shows the picture at each width of window. */
  readonly sizes: string;
  /** The widest that the layout shows the picture, in CSS pixels, where an author may have it narrower. */
  readonly widest?: number;
  /** How much less than its share, in CSS pixels, a picture gets, so that two halves and a space lie beside each other. */
  readonly gap?: number;
  /** Narrower than this, in pixels, a picture looks blurred in this place; 0 never warns. */
  readonly smallest: number;
  /** The shape the picture is cut to, where the place has one. */
  readonly crop?: { readonly width: number; readonly height: number };
  /** Formats that whatever reads this place understands. */
  readonly formats: 'modern' | 'widely-read';
}

/** Pictures that share the text's own column with words, or stand in something that does. */
const inText = {
  widths: [480, 960, 1440],
  fallbackWidth: 960,
  sizes: '(min-width: 43rem) 38rem, calc(100vw - 2rem)',
  widest: 608,
  smallest: 0,
  formats: 'modern',
} as const satisfies Place;

/**
 * The layout's geometry, the one table to change when the layout changes. A picture alone between paragraphs is as wide
 * as the text and, on a desk, the room to its right, any other as wide as the text at most; a banner
 * reaches from one edge of the window to the other. A feed shows the fallback of a picture. Widths serve one,
 * two and three device pixels to the CSS pixel.
 */
export const places = {
  column: {
    widths: [480, 960, 1440],
    fallbackWidth: 960,
    sizes:
      '(min-width: 71rem) 53rem, (min-width: 62rem) calc(100vw - 18rem), (min-width: 43rem) 38rem, calc(100vw - 2rem)',
    widest: 848,
    smallest: 0,
    formats: 'modern',
  },
  inset: inText,
  inline: { ...inText, gap: 8 },
  banner: {
    widths: [480, 960, 1600],
    fallbackWidth: 960,
    sizes: '100vw',
    smallest: 1200,
    formats: 'modern',
  },
  card: {
    widths: [360],
    fallbackWidth: 360,
    sizes: '(min-width: 62rem) 11rem, 7rem',
    smallest: 360,
    crop: { width: 360, height: 240 },
    formats: 'modern',
  },
  author: {
    widths: [192],
    fallbackWidth: 192,
    sizes: '6rem',
    smallest: 96,
    crop: { width: 192, height: 192 },
    formats: 'modern',
  },
  social: {
    widths: [1200],
    fallbackWidth: 1200,
    sizes: '',
    smallest: 600,
    crop: { width: 1200, height: 630 },
    formats: 'widely-read',
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;
