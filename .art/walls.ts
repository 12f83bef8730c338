import { between, chance } from './canvas.ts';
import { crag, curve, type Point, shape, stroke } from './pencil.ts';

/** A far-off wall: a light line with its shadow. */
export function farWall(points: readonly Point[], thick: number): string {
  const line = crag(curve(points, 6), 0.012, 1, chance);
  const shade = line.map(([x, y]): Point => [x - thick * 0.2, y + thick * 0.7]);
  return (
    stroke(shade, '#3d5b57', thick, 'opacity=".55"') + stroke(line, '#d9dccb', thick * 0.8, 'stroke-linejoin="round"')
  );
}

/** A dry-stone wall near by, course upon course of single stones under a row of upright copings. */
export function wall(foot: readonly Point[], heights: readonly [number, number]): string {
  const line = curve(foot, 60);
  const tall = (t: number) => heights[0] + (heights[1] - heights[0]) * t;
  const greys = ['#8b948f', '#9aa39c', '#7a8583', '#a9ada1', '#6d7a79', '#b6b8aa', '#858a84', '#94928a'];
  const grey = () => greys[Math.floor(chance() * greys.length)] ?? '#8b948f';
  const place = (t: number, up: number): Point => {
    const exact = t * (line.length - 1);
    const [from, to] = [line[Math.floor(exact)] ?? [0, 0], line[Math.min(line.length - 1, Math.ceil(exact))] ?? [0, 0]];
    const part = exact - Math.floor(exact);
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part - up * tall(t)];
  };
  const length = line.reduce((sum, point, index) => {
    const before = line[index - 1] ?? point;
    return sum + Math.hypot(point[0] - before[0], point[1] - before[1]);
  }, 0);
  const steps = Array.from({ length: 101 }, (_, index) => index / 100);
  const parts = [
    shape([...steps.map((t) => place(t, 0.96)), ...steps.reverse().map((t) => place(t, -0.04))], '#3b4849'),
  ];
  const courses = 5;
  for (let course = 0; course < courses; course++) {
    const [low, high] = [course / (courses + 1), (course + 0.9) / (courses + 1)];
    for (let t = -chance() * 0.01; t < 1; ) {
      const wide = (tall(Math.max(0, t)) * between(0.26, 0.58)) / length;
      const [a, b] = [Math.max(0, t + wide * 0.04), Math.min(1, t + wide * 0.96)];
      const slip = between(-0.012, 0.012);
      if (b > a) {
        const corners = [
          place(a, low + slip + 0.02),
          place(a + wide * 0.06, high + slip - 0.01),
          place(a + (b - a) * 0.5, high + slip + 0.012),
          place(b, high + slip - 0.02),
          place(b, low + slip + 0.01),
          place(a + (b - a) * 0.5, low + slip),
        ];
        parts.push(shape(corners, grey()));
      }
      t += wide;
    }
  }
  for (let t = 0; t < 1; ) {
    const wide = (tall(t) * between(0.1, 0.2)) / length;
    const top = between(0.99, 1.14);
    const lean = wide * between(-0.2, 0.3);
    const [a, b] = [t, Math.min(1, t + wide * 0.92)];
    parts.push(
      shape(
        [place(a, 0.83), place(Math.max(0, a + lean), top), place(Math.min(1, b + lean), top - 0.03), place(b, 0.83)],
        grey(),
      ),
    );
    t += wide;
  }
  return parts.join('');
}

/** A round sheepfold in a far field, its gate towards the viewer. */
export function fold(x: number, y: number, rx: number, ry: number): string {
  const ring = Array.from({ length: 25 }, (_, index): Point => {
    const turn = Math.PI * (0.62 + (index / 24) * 1.8);
    return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)];
  });
  return shape(ring, '#93a97a') + farWall(ring, 8);
}
