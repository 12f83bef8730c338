import type { MadePicture, MadeVariant } from './make-picture.ts';

/** The files of a ladder, narrowest first, without those that a wider one is no heavier than. */
function withoutHeavier(ladder: readonly MadeVariant[]): MadeVariant[] {
  return ladder.filter((variant, i) => ladder.slice(i + 1).every((wider) => weigh(wider) > weigh(variant)));
}

/**
 * The files worth publishing of all that were made: the lightest ladder of a new format, and one fallback. No file of a
 * new format is heavier than `most`, the weight of the source; `original`, the source itself as far as it can be
 * published, is the fallback where nothing lighter was made of it. A fallback that is as wide as the new format and no
 * heavier stands alone; a narrower one does not, for it cannot show what the others can.
 */
export function chooseVariants(
  ladders: readonly (readonly MadeVariant[])[],
  made: MadeVariant,
  original: MadeVariant | undefined,
  most: number,
): MadePicture {
  const fallback = original !== undefined && weigh(original) <= weigh(made) ? original : made;
  const widths = [...new Set(ladders.flat().map((variant) => variant.width))];
  const [lightest] = ladders
    .flatMap((ladder) => {
      const light = withoutHeavier(ladder.filter((variant) => weigh(variant) <= most));
      // A ladder that lost its widest file may not keep readers from a wider fallback.
      return widthOf(light) >= Math.max(1, Math.min(widthOf(ladder), fallback.width)) ? [light] : [];
    })
    .sort((a, b) => served(a, widths) - served(b, widths));
  const isAlone =
    lightest === undefined ||
    (fallback.width >= widthOf(lightest) && served([fallback], widths) <= served(lightest, widths));
  if (isAlone) return { modern: [], fallback: [fallback] };
  return { modern: lightest, fallback: [lightest.find((variant) => isSameFile(variant, fallback)) ?? fallback] };
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
