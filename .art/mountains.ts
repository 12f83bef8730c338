import { between, chance, height, width } from './canvas.ts';
import { crag, heightAt, type Point, path, shape } from './pencil.ts';

/** Everything below a line. */
export function below(line: readonly Point[], floor = height): Point[] {
  return [...line, [width + 20, floor], [-20, floor]];
}

/** A mountain range: its silhouette, the faces the sun reaches, and the mist it stands in. */
export function range(
  outline: readonly Point[],
  colours: { base: string; lit: string; mist: string },
  rough: number,
): string {
  const line = crag(outline, rough, 5, chance);
  const peaks = outline.filter(([, y], index) => {
    const [before, after] = [outline[index - 1], outline[index + 1]];
    return before !== undefined && after !== undefined && y < before[1] && y < after[1];
  });
  const faces = peaks.map(([x, y]) => {
    const drop = between(150, 230) * (1 + (600 - y) / 600);
    const spine = crag(
      [
        [x, heightAt(line, x)],
        [x - drop * 0.08, y + drop * 0.3],
        [x + drop * 0.16, y + drop * 0.62],
        [x + drop * 0.05, y + drop],
      ],
      0.09,
      3,
      chance,
    );
    const after = outline.slice(outline.findIndex((point) => point[0] > x));
    const valley = after.find(([, depth], index) => (after[index + 1]?.[1] ?? 0) < depth)?.[0] ?? x;
    const edge = line.filter((point) => point[0] > x && point[0] < Math.min(valley - drop * 0.1, x + drop * 1.5));
    const end = edge.at(-1) ?? [x, y];
    const foot = crag(
      [
        [end[0], end[1]],
        [(end[0] + x + drop * 0.05) / 2 + drop * 0.1, y + drop * 0.8],
        [x + drop * 0.05, y + drop],
      ],
      0.07,
      3,
      chance,
    );
    return shape([...edge, ...foot, ...[...spine].reverse()], colours.lit);
  });
  return `${shape(below(line, 780), colours.base)}${faces.join('')}<path d="${path(below(line, 780))}" fill="url(#${colours.mist})"/>`;
}
