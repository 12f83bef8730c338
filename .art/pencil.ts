export type Point = readonly [x: number, y: number];

/** Points written as `x y, x y`. */
export function points(written: string): Point[] {
  return written.split(', ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    return [x, y];
  });
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A broken line along `line`, each stretch cut in two `depth` times and moved by up to `roughness` of its length. */
export function crag(line: readonly Point[], roughness: number, depth: number, chance: () => number): Point[] {
  if (depth === 0) return [...line];
  const finer = line.flatMap((from, index): Point[] => {
    const to = line[index + 1];
    if (to === undefined) return [from];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const along = 0.5 + (chance() - 0.5) * 0.3;
    const aside = (chance() - 0.5) * 2 * roughness * length;
    return [from, [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along + aside]];
  });
  return crag(finer, roughness, depth - 1, chance);
}

/** Points on a smooth curve (Catmull–Rom) along `line`, `steps` to a stretch. */
export function curve(line: readonly Point[], steps = 12): Point[] {
  const at = (index: number): Point => line[Math.max(0, Math.min(line.length - 1, index))] ?? [0, 0];
  const blend = (a: number, b: number, c: number, d: number, t: number) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
  return line.flatMap((_, index) => {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    if (index === line.length - 1) return [b];
    return Array.from({ length: steps }, (_unused, step): Point => {
      const t = step / steps;
      return [blend(a[0], b[0], c[0], d[0], t), blend(a[1], b[1], c[1], d[1], t)];
    });
  });
}

/** The height of a line at `x`. */
export function heightAt(line: readonly Point[], x: number): number {
  const next = line.findIndex((point) => point[0] >= x);
  const [to, from] = [line[next], line[next - 1]];
  if (to === undefined) return line.at(-1)?.[1] ?? 0;
  if (from === undefined) return to[1];
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}

/** SVG path data for straight lines along `line`. */
export function path(line: readonly Point[], closed = true): string {
  return `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`;
}

export function shape(line: readonly Point[], fill: string, more = ''): string {
  return `<path d="${path(line)}" fill="${fill}" ${more}/>`;
}

export function stroke(line: readonly Point[], colour: string, width: number, more = ''): string {
  return `<path d="${path(line, false)}" fill="none" stroke="${colour}" stroke-width="${width}" ${more}/>`;
}

/** A gradient from top to bottom; `stops` are offsets, colours and, where not 1, opacities. */
export function gradient(id: string, stops: readonly (readonly [number, string, number?])[], y1 = 0, y2 = 1): string {
  const marks = stops.map(
    ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${id}" x1="0" x2="0" y1="${y1}" y2="${y2}">${marks.join('')}</linearGradient>`;
}
