import type { MadePicture, MadeVariant } from './make-picture.ts';

/** The files of a ladder, narrowest first, without those that a wider one is no heavier than. */
function withoutHeavier(ladder: readonly MadeVariant[]): MadeVariant[] {
  return ladder.filter((variant, i) => ladder.slice(i + 1).every((wider) => weigh(wider) > weigh(variant)));
}

/**
 * The files worth publishing of all that were made: the lightest ladder of a new format, and one fallback. The source
 * itself is the fallback where nothing lighter was made of it, and no file is heavier than it. Where the fallback is
 * no heavier than the new format, it stands alone.
 */
export function chooseVariants(
  ladders: readonly (readonly MadeVariant[])[],
  made: MadeVariant,
  source: MadeVariant | undefined,
): MadePicture {
  const fallback = source !== undefined && weigh(source) <= weigh(made) ? source : made;
  const widths = [...new Set(ladders.flat().map((variant) => variant.width))];
  const [lightest] = ladders
    .filter((ladder) => source === undefined || ladder.every((each) => weigh(each) < weigh(source)))
    .map(withoutHeavier)
    .sort((a, b) => served(a, widths) - served(b, widths));
  if (lightest === undefined || served([fallback], widths) <= served(lightest, widths)) {
    return { modern: [], fallback: [fallback] };
  }
  return { modern: lightest, fallback: [fallback] };
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
