import type { MadePicture, MadeVariant } from './make-picture.ts';

/** The files of a ladder, narrowest first, without those that a wider one is no heavier than. */
function withoutHeavier(ladder: readonly MadeVariant[]): MadeVariant[] {
  return ladder.filter((variant, i) => ladder.slice(i + 1).every((wider) => weigh(wider) > weigh(variant)));
}

/**
 * The files worth publishing of all that were made: the lightest ladder, and one fallback, the lightest there is. No
 * file of a ladder is heavier than `most`, the weight of the source; one that lost its widest file by that is taken
 * only where no other is as wide. A fallback that is as wide as the ladder and no heavier stands alone; a narrower one
 * does not, for it cannot show what the others can. A ladder of the fallback's own format needs none beside it.
 */
export function chooseVariants(
  ladders: readonly (readonly MadeVariant[])[],
  fallbacks: readonly MadeVariant[],
  most: number,
): MadePicture {
  const [fallback] = [...fallbacks].sort((a, b) => weigh(a) - weigh(b));
  if (fallback === undefined) throw new Error('A picture has at least one fallback.');
  const light = ladders.map((ladder) => withoutHeavier(ladder.filter((variant) => weigh(variant) <= most)));
  const reach = Math.max(fallback.width, ...light.map(widthOf));
  const widths = [...new Set(ladders.flat().map((variant) => variant.width))];
  const [lightest] = light
    .filter((files, i) => files.length > 0 && widthOf(files) >= Math.min(widthOf(ladders[i] ?? []), reach))
    .sort((a, b) => served(a, widths) - served(b, widths));
  const isAlone =
    lightest === undefined ||
    (fallback.width >= widthOf(lightest) && served([fallback], widths) <= served(lightest, widths));
  if (isAlone) return { modern: [], fallback: [fallback] };
  if (lightest[0]?.format === fallback.format) return { modern: [], fallback: lightest };
  return { modern: lightest, fallback: [fallback] };
}

/** The width of a ladder's widest file; 0 for none. */
function widthOf(ladder: readonly MadeVariant[]): number {
  return ladder.at(-1)?.width ?? 0;
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
