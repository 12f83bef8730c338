import { blur, type Plane } from './blur.ts';
import { scoreOf, type Term, terms, type Weights } from './ssimulacra2-terms.ts';
import { channelOf, halve, type Light, lightOf, type Rgb } from './xyb.ts';

const scales = 5;
const smallest = 8;
const stability = 0.0009;

/** What comparing with an original needs of it, worked out once. */
interface Known {
  readonly term: Term;
  readonly plane: Plane;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Scores a distorted picture against the original it came from; both must have the same size. */
export type Scorer = (distorted: Rgb) => number;

/**
 * SSIMULACRA 2.1 (https://github.com/cloudinary/ssimulacra2): how alike two pictures look, 100 for identical. Gives a
 * scorer for one original, because a search scores many copies of it. A side shorter than 8 pixels scores 100.
 */
export function createScorer(original: Rgb): Scorer {
  const { width, height } = original;
  const length = width * height;
  // Kept between blurs, because allocating room takes as long as using it.
  const scratch = {
    between: new Float32Array(length),
    product: new Float32Array(length),
    mean: new Float32Array(length),
    square: new Float32Array(length),
    cross: new Float32Array(length),
  };
  const known = termsOf(original).map(({ term, plane }): Known => {
    const mean = new Float32Array(plane.data.length);
    const square = new Float32Array(plane.data.length);
    blur(plane, mean, scratch.between);
    blurProduct(plane, plane.data, square, scratch);
    return { term, plane, mean, square };
  });
  return (distorted) => {
    if (distorted.width !== width || distorted.height !== height) throw new Error('Only equal sizes can be compared.');
    const sum = termsOf(distorted).reduce((total, { plane }, i) => {
      const of = known[i];
      if (of === undefined) throw new Error('The same size gives the same terms.');
      blur(plane, scratch.mean, scratch.between);
      blurProduct(plane, plane.data, scratch.square, scratch);
      blurProduct(plane, of.plane.data, scratch.cross, scratch);
      return total + compare(of, plane, scratch.mean, scratch.square, scratch.cross);
    }, 0);
    return scoreOf(sum);
  };
}

function termsOf(picture: Rgb): { term: Term; plane: Plane }[] {
  const found: { term: Term; plane: Plane }[] = [];
  let light: Light = lightOf(picture);
  for (let scale = 0; scale < scales && light.width >= smallest && light.height >= smallest; scale++) {
    if (scale > 0) light = halve(light);
    for (const term of terms) if (term.scale === scale) found.push({ term, plane: channelOf(light, term.channel) });
  }
  return found;
}

/** Blurs a plane multiplied by another into `out`. */
function blurProduct(
  { width, height, data }: Plane,
  by: Float32Array,
  out: Float32Array,
  { product, between }: { readonly product: Float32Array; readonly between: Float32Array },
): void {
  const length = width * height;
  for (let i = 0; i < length; i++) product[i] = (data[i] as number) * (by[i] as number);
  blur({ width, height, data: product }, out, between);
}

/** The weighted errors of one channel at one scale: lost structure, edges that were not there, edges that are gone. */
function compare(known: Known, plane: Plane, mean: Float32Array, square: Float32Array, cross: Float32Array): number {
  const { term, plane: original, mean: originalMean, square: originalSquare } = known;
  const length = plane.width * plane.height;
  let [structure1, structure4, ringing1, ringing4, blur1, blur4] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const m1 = originalMean[i] as number;
    const m2 = mean[i] as number;
    const covariance = 2 * ((cross[i] as number) - m1 * m2) + stability;
    const variance = (originalSquare[i] as number) - m1 * m1 + (square[i] as number) - m2 * m2 + stability;
    const shift = m1 - m2;
    const lost = Math.max(0, 1 - ((1 - shift * shift) * covariance) / variance);
    const lost2 = lost * lost;
    structure1 += lost;
    structure4 += lost2 * lost2;
    const edge1 = 1 + Math.abs((original.data[i] as number) - m1);
    const edge2 = 1 + Math.abs((plane.data[i] as number) - m2);
    const change = edge2 / edge1 - 1;
    const change2 = change * change;
    if (change > 0) {
      ringing1 += change;
      ringing4 += change2 * change2;
    } else {
      blur1 -= change;
      blur4 += change2 * change2;
    }
  }
  const weigh = (weights: Weights | undefined, sum1: number, sum4: number) =>
    weights === undefined ? 0 : weights[0] * (sum1 / length) + weights[1] * (sum4 / length) ** 0.25;
  return (
    weigh(term.structure, structure1, structure4) +
    weigh(term.ringing, ringing1, ringing4) +
    weigh(term.blur, blur1, blur4)
  );
}
