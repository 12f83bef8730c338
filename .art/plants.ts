import { between, chance, height, width } from './canvas.ts';
import { type Point, stroke } from './pencil.ts';

/** A round-headed tree, lit from the right. */
export function tree(x: number, y: number, size: number, dark: string, lit: string): string {
  const blob = (dx: number, dy: number, r: number, fill: string) =>
    `<ellipse cx="${(x + dx * size).toFixed(1)}" cy="${(y + dy * size).toFixed(1)}" rx="${(r * size).toFixed(1)}" ry="${(r * size * 0.86).toFixed(1)}" fill="${fill}"/>`;
  return [
    `<path d="M${x - size * 0.06} ${y}l${size * 0.03} ${-size * 0.7}h${size * 0.07}l${size * 0.03} ${size * 0.7}z" fill="#2c3b3c"/>`,
    blob(-0.3, -0.62, 0.36, dark),
    blob(0.28, -0.66, 0.38, dark),
    blob(0, -0.95, 0.42, dark),
    blob(0.14, -1.02, 0.28, lit),
    blob(0.4, -0.72, 0.2, lit),
    blob(-0.2, -0.7, 0.16, lit),
  ].join('');
}

/** Heather in flower: mounds of small upright dabs, larger towards the viewer. */
export function heather(edge: (x: number) => number, mounds: number): string {
  const flowers = ['#8d2f66', '#a1246a', '#b75a8d', '#7a2b60', '#cf8fb2'];
  return Array.from({ length: mounds }, () => {
    const x = between(-40, width + 40);
    const top = edge(x);
    const near = chance() ** 1.3;
    return { x, y: top + 6 + near * (height + 30 - top), size: 26 + near * 90 };
  })
    .sort((a, b) => a.y - b.y)
    .map(({ x, y, size }) => {
      const mound = `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(size * 0.34).toFixed(0)}" fill="#2c4346"/>`;
      const dabs = Array.from({ length: 26 }, () => {
        const turn = between(Math.PI * 0.94, Math.PI * 2.06);
        const out = Math.sqrt(chance());
        const [dx, dy] = [Math.cos(turn) * out * size * 0.95, Math.sin(turn) * out * size * 0.4];
        const tall = size * between(0.07, 0.13);
        const fill = flowers[Math.floor(chance() * flowers.length)] ?? '#a1246a';
        return `<ellipse cx="${(x + dx).toFixed(0)}" cy="${(y + dy).toFixed(0)}" rx="${(tall * 0.42).toFixed(1)}" ry="${tall.toFixed(1)}" fill="${fill}" transform="rotate(${((dx / size) * 40).toFixed(0)} ${(x + dx).toFixed(0)} ${(y + dy).toFixed(0)})"/>`;
      });
      return mound + dabs.join('');
    })
    .join('');
}

/** A foxglove: bells that grow smaller up a bending stem. */
export function foxglove(x: number, y: number, tall: number, bend: number): string {
  const at = (t: number): Point => [x + bend * t * t, y - tall * t];
  const stem = Array.from({ length: 12 }, (_, index) => at(index / 11));
  const bells = Array.from({ length: 15 }, (_, index) => {
    const t = 0.34 + (index / 15) * 0.64;
    const [bx, by] = at(t);
    const size = tall * 0.062 * (1.25 - t);
    const side = index % 2 === 0 ? 1 : -1;
    const fill = index % 3 === 0 ? '#c8558f' : '#b13a7b';
    return `<g transform="translate(${bx.toFixed(1)} ${by.toFixed(1)}) rotate(${side * -38}) scale(${(side * size).toFixed(2)} ${size.toFixed(2)})"><path d="M0-.3C.7-.5 1.1 .5 1.25 2l-.45 .35L.1 2.1C-.2 1.2-.4 .3 0-.3z" fill="${fill}"/><path d="M.15 2.1 .8 2.35 1.25 2C1.1 1.75 .4 1.8 .15 2.1z" fill="#f3cfe0"/></g>`;
  });
  const leaves = [-1, 1, -0.6].map(
    (side, index) =>
      `<path d="M${x} ${y - index * 16}q${side * tall * 0.1} ${-tall * 0.16} ${side * tall * 0.24} ${-tall * 0.05}q${-side * tall * 0.12} ${tall * 0.06} ${-side * tall * 0.24} ${tall * 0.05}z" fill="#4f7a5e"/>`,
  );
  return stroke(stem, '#5c8463', tall * 0.014) + leaves.join('') + bells.join('');
}
