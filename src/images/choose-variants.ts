import type { MadePicture, MadeVariant } from './make-picture.ts';

/** A file that saves less than this share of the next one's bytes is not worth having beside it. */
const worthSaving = 0.05;

/** The files of a ladder, narrowest first, that weigh at most `mostBytes` and clearly less than every wider one. */
export function worthwhile(ladder: readonly MadeVariant[], mostBytes: number): MadeVariant[] {
  const light = ladder.filter((variant) => weigh(variant) <= mostBytes);
  const enough = 1 - worthSaving;
  return light.filter((variant, i) => light.slice(i + 1).every((wider) => weigh(variant) < enough * weigh(wider)));
}

/**
 * The files worth publishing of all that were made: the ladder that costs readers least, and beside it the fallback,
 * unless every browser shows the ladder. No file of a ladder is heavier than `mostBytes`, the weight of the source.
 * The first ladder has the plan's own widths; one that falls short of its widest, for its files are too heavy, is taken
 * only where no other reaches it, for it could not show what others can.
 */
export function chooseVariants(
  ladders: readonly (readonly MadeVariant[])[],
  fallback: MadeVariant,
  mostBytes: number,
): MadePicture {
  const light = ladders.map((ladder) => worthwhile(ladder, mostBytes));
  const wanted = Math.min(widthOf(ladders[0] ?? []), Math.max(...light.map(widthOf)));
  const widths = [...new Set(ladders.flat().map((variant) => variant.width))];
  const [lightest] = light
    .filter((files) => files.length > 0 && widthOf(files) >= wanted)
    .sort((a, b) => served(a, widths) - served(b, widths));
  if (lightest === undefined) return { modern: [], fallback: [fallback] };
  const same = lightest.find((variant) => isSameFile(variant, fallback)) ?? fallback;
  if (lightest.every(({ format }) => isWidelyShown(format, fallback))) return { modern: [], fallback: lightest };
  return { modern: lightest, fallback: [same] };
}

/** Whether every browser shows a format, or as many as show the fallback. */
function isWidelyShown(format: MadeVariant['format'], fallback: MadeVariant): boolean {
  return format === fallback.format || (format !== 'avif' && format !== 'webp');
}

/** The width of a ladder's widest file; 0 for none. */
function widthOf(ladder: readonly MadeVariant[]): number {
  return ladder.at(-1)?.width ?? 0;
}

/** Whether two files would have one name. */
function isSameFile(a: MadeVariant, b: MadeVariant): boolean {
  return a.format === b.format && a.width === b.width;
}

/** What a ladder costs readers at each of these widths, added up: the first file wide enough, or the widest. */
function served(ladder: readonly MadeVariant[], widths: readonly number[]): number {
  return widths.reduce((sum, width) => {
    const file = ladder.find((variant) => variant.width >= width) ?? ladder.at(-1);
    return sum + (file === undefined ? Number.POSITIVE_INFINITY : weigh(file));
  }, 0);
}

function weigh({ content }: MadeVariant): number {
  return content.length;
}
