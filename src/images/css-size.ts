import type { Size } from './plan.ts';

/** CSS pixels in each unit of length (CSS Values and Units 4, 6.2). */
const pixelsIn: Readonly<Record<string, number>> = {
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  in: 96,
  pt: 96 / 72,
  pc: 16,
  // Of the typeface that browsers begin with.
  em: 16,
  rem: 16,
};

/**
 * The size at which browsers show a drawing that `cleanSvg` has written, in CSS pixels. `measured` is librsvg's, which
 * counts 72 pixels to the inch, and 12 to the em, where the drawing gives its size in such units.
 */
export function cssSize(drawing: Uint8Array, measured: Size): Size {
  // Written by this project, so that no attribute holds a bare >.
  const [root = ''] = /^<svg[^>]*>/.exec(new TextDecoder().decode(drawing.subarray(0, 10_000))) ?? [];
  const [width, height] = [lengthIn(root, 'width'), lengthIn(root, 'height')];
  const scaled = (side: number, by: number | undefined, from: number) => (by === undefined ? side : (side * by) / from);
  return {
    width: Math.round(
      width ?? (isGiven(root, 'width') ? measured.width : scaled(measured.width, height, measured.height)),
    ),
    height: Math.round(
      height ?? (isGiven(root, 'height') ? measured.height : scaled(measured.height, width, measured.width)),
    ),
  };
}

/** A side in CSS pixels where the drawing gives it in another unit. */
function lengthIn(root: string, side: keyof Size): number | undefined {
  const [, value, unit = ''] =
    new RegExp(`\\s${side}="\\s*(\\d*\\.?\\d+(?:e[-+]?\\d+)?)(cm|mm|q|in|pt|pc|r?em)\\s*"`, 'i').exec(root) ?? [];
  const pixels = pixelsIn[unit.toLowerCase()];
  const length = Number(value) * (pixels ?? Number.NaN);
  return Number.isFinite(length) && length >= 1 ? length : undefined;
}

function isGiven(root: string, side: keyof Size): boolean {
  return root.includes(` ${side}="`);
}
