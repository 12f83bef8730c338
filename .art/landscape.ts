import { between, height, width } from './canvas.ts';
import { below, range } from './mountains.ts';
import { curve, gradient, heightAt, type Point, path, points, shape, stroke } from './pencil.ts';
import { foxglove, heather, tree } from './plants.ts';
import { farWall, fold, wall } from './walls.ts';

function sky(): string {
  const clouds = [
    [430, 250, 620, 26],
    [900, 168, 420, 18],
    [2300, 240, 560, 22],
    [1750, 130, 380, 14],
    [2620, 360, 420, 20],
    [180, 400, 420, 18],
  ] as const;
  return [
    `<rect width="${width}" height="760" fill="url(#sky)"/>`,
    `<circle cx="1985" cy="452" r="620" fill="url(#glow)"/>`,
    `<circle cx="1985" cy="452" r="66" fill="#fff6e2"/>`,
    ...clouds.map(([x, y, length, thick]) => {
      const top = curve([
        [x - length / 2, y],
        [x - length / 4, y - thick * 0.7],
        [x, y - thick * 0.4],
        [x + length / 5, y - thick],
        [x + length / 2, y],
      ]);
      const under = curve([
        [x + length / 2, y],
        [x, y + thick * 0.35],
        [x - length / 2, y],
      ]);
      return shape([...top, ...under], '#fffaf0', 'opacity=".5"');
    }),
  ].join('');
}

/** A smooth hill. */
function hill(along: readonly Point[], fill: string): { line: Point[]; drawing: string } {
  const line = curve(along, 24);
  return { line, drawing: shape(below(line), fill) };
}

function sheep(x: number, y: number, size: number, facing: 1 | -1): string {
  const s = size;
  return `<g transform="translate(${x} ${y}) scale(${facing} 1)"><path d="M${-s * 0.3} ${s * 0.2}v${s * 0.4}M${-s * 0.12} ${s * 0.25}v${s * 0.36}M${s * 0.16} ${s * 0.25}v${s * 0.36}M${s * 0.32} ${s * 0.2}v${s * 0.4}" stroke="#2b3436" stroke-width="${s * 0.08}"/><ellipse rx="${s * 0.52}" ry="${s * 0.36}" fill="#f4efe2"/><ellipse cx="${-s * 0.08}" cy="${s * 0.1}" rx="${s * 0.4}" ry="${s * 0.22}" fill="#d9d6c8"/><path d="M${s * 0.4} ${-s * 0.2}l${s * 0.3} ${s * 0.02}l${s * 0.08} ${s * 0.2}l${-s * 0.24} ${s * 0.08}z" fill="#2b3436"/></g>`;
}

function lake(reflected: string): string {
  const water: Point[] = curve(
    points('760 742, 1200 726, 1800 722, 2280 734, 2330 764, 1960 806, 1500 822, 1060 802, 740 764, 760 742'),
  );
  const streaks = Array.from({ length: 26 }, () => {
    const y = between(734, 806);
    const x = between(980, 2160);
    const long = between(60, 240);
    return stroke(
      [
        [x, y],
        [x + long, y + between(-1, 1)],
      ],
      '#fff3df',
      between(1.5, 4),
      'opacity=".5" stroke-linecap="round"',
    );
  });
  return `<clipPath id="water"><path d="${path(water)}"/></clipPath><g clip-path="url(#water)"><rect x="700" y="700" width="1700" height="140" fill="url(#lake)"/><g transform="translate(0 968) scale(1 -.33)" opacity=".6">${reflected}</g><ellipse cx="1985" cy="760" rx="120" ry="60" fill="#fff3df" opacity=".55"/>${streaks.join('')}</g>`;
}

/** A valley in Eryri on a clear evening: mountains, a lake, walled fields, and heather at one's feet. */
export function landscape(): string {
  const farRange = range(
    points('-20 560, 260 470, 520 520, 760 430, 1010 500, 1560 470, 1820 520, 2140 430, 2380 500, 2660 440, 2900 520'),
    { base: '#afc8ca', lit: '#cfd7cd', mist: 'mist-far' },
    0.05,
  );
  const massif = range(
    points(
      '260 720, 520 560, 640 500, 720 540, 860 400, 960 440, 1090 300, 1180 214, 1290 318, 1400 370, 1510 318, 1640 440, 1760 520, 2000 640, 2200 720',
    ),
    { base: '#7399a1', lit: '#b7c0b2', mist: 'mist-near' },
    0.07,
  );
  const left = range(
    points('-20 330, 120 270, 240 350, 420 440, 560 560, 780 650, 1000 720, 1200 760'),
    { base: '#467781', lit: '#7b9f98', mist: 'mist-near' },
    0.06,
  );
  const right = range(
    points('1820 760, 2020 700, 2240 600, 2400 500, 2540 470, 2660 380, 2790 330, 2900 380'),
    { base: '#40727b', lit: '#769c92', mist: 'mist-near' },
    0.055,
  );
  const shore = hill(
    points('-20 690, 300 690, 640 735, 900 770, 1300 815, 1700 820, 2100 790, 2420 740, 2700 700, 2900 690'),
    '#7f9f7c',
  );
  const fields = [
    shape(points('-20 700, 300 700, 520 735, 380 800, -20 820'), '#94ad80'),
    shape(points('520 735, 790 772, 760 850, 380 800'), '#a7b987'),
    shape(points('380 800, 760 850, 560 940, -20 900, -20 820'), '#86a47a'),
    shape(points('790 772, 1180 812, 1240 900, 760 850'), '#8dab82'),
    shape(points('1180 812, 1640 830, 1760 930, 1240 900'), '#b3c08e'),
    shape(points('1640 830, 2080 800, 2300 890, 1760 930'), '#93b083'),
    shape(points('2080 800, 2420 745, 2660 800, 2300 890'), '#aebd89'),
    shape(points('2420 745, 2700 705, 2900 700, 2900 780, 2660 800'), '#8caa7d'),
    shape(points('760 850, 1240 900, 1180 1020, 560 940'), '#9bb183'),
    shape(points('1240 900, 1760 930, 1820 1060, 1180 1020'), '#84a178'),
    shape(points('1760 930, 2300 890, 2520 1000, 1820 1060'), '#a3b686'),
    shape(points('2300 890, 2660 800, 2900 790, 2900 980, 2520 1000'), '#7f9d76'),
  ];
  const walls = [
    points('-20 820, 380 800, 520 735, 560 722'),
    points('380 800, 760 850, 790 772'),
    points('-20 900, 560 940, 760 850, 1240 900, 1180 812'),
    points('1240 900, 1760 930, 1640 830'),
    points('1760 930, 2300 890, 2080 800'),
    points('2300 890, 2660 800, 2420 745'),
    points('2660 800, 2900 785'),
    points('1240 900, 1180 1030'),
    points('1760 930, 1820 1070'),
    points('2300 890, 2520 1000, 2900 985'),
  ];
  const woods = [
    [-10, 735, 46],
    [40, 742, 52],
    [86, 738, 44],
    [620, 742, 34],
    [652, 746, 40],
    [690, 752, 34],
    [848, 782, 36],
    [2140, 792, 36],
    [2180, 786, 42],
    [2222, 780, 36],
    [2560, 730, 44],
    [2606, 724, 50],
    [2650, 722, 42],
    [2840, 716, 52],
    [2880, 712, 48],
    [1676, 838, 40],
    [1236, 905, 50],
    [1198, 900, 40],
    [2306, 896, 52],
    [560, 944, 62],
    [516, 938, 52],
  ] as const;
  const farm = `<g transform="translate(2010 826)"><path d="M0 40V8h92v32z" fill="#f6f1e6"/><path d="M-5 10 10-16h72l15 26z" fill="#4d5a66"/><path d="M10-16l8-14h10v14zM66-16v-14h11l5 14z" fill="#5d6a74"/><path d="M14 18h12v14H14zM66 18h12v14H66zM40 18h13v22H40z" fill="#3c4c55"/><path d="M96 40V16h46v24z" fill="#e3ddcf"/><path d="M92 18 100 0h36l10 18z" fill="#566470"/></g>`;
  const moor = hill(
    points('-20 960, 300 985, 700 1030, 1150 1085, 1650 1105, 2150 1075, 2560 1010, 2900 940'),
    '#35504b',
  );
  const near = hill(points('-20 1050, 420 1075, 900 1130, 1500 1160, 2150 1140, 2560 1085, 2900 1020'), '#2a3f42');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<defs>
${gradient('sky', [
  [0, '#8fbac4'],
  [0.35, '#bdd5d2'],
  [0.6, '#efe3cf'],
  [0.8, '#f8d6b8'],
  [1, '#f5c9b4'],
])}
${gradient('lake', [
  [0, '#f3d9c0'],
  [0.5, '#c9d6cf'],
  [1, '#8fb4b8'],
])}
${gradient('mist-far', [
  [0, '#fbe6d2', 0],
  [0.5, '#fbe6d2', 0.1],
  [1, '#fbe6d2', 0.9],
])}
${gradient('mist-near', [
  [0, '#f3dfcc', 0],
  [0.55, '#e9dccb', 0.1],
  [1, '#efdfcb', 0.75],
])}
<radialGradient id="glow"><stop offset="0" stop-color="#fff1d6" stop-opacity=".95"/><stop offset=".35" stop-color="#ffe6c4" stop-opacity=".5"/><stop offset="1" stop-color="#ffe6c4" stop-opacity="0"/></radialGradient>
</defs>
${sky()}${farRange}${massif}${left}${right}
${shore.drawing}${lake(massif)}${fields.join('')}
${walls.map((line) => farWall(line, 5)).join('')}
${fold(1545, 1000, 104, 26)}
${woods.map(([x, y, size]) => tree(x, y, size, '#3d6258', '#6d8d68')).join('')}
${farm}
${[
  [1420, 872, 17, 1],
  [1466, 888, 18, -1],
  [1560, 878, 17, 1],
  [1500, 858, 15, 1],
  [2460, 840, 18, -1],
  [2400, 858, 19, 1],
  [980, 940, 22, 1],
  [1050, 962, 24, -1],
  [900, 968, 24, 1],
]
  .map(([x = 0, y = 0, size = 0, facing]) => sheep(x, y, size, facing === 1 ? 1 : -1))
  .join('')}
${moor.drawing}${heather((x) => heightAt(moor.line, x) + 8, 120)}
${wall(points('-40 1100, 300 1080, 640 1082, 920 1066, 1110 1026, 1206 968, 1240 904'), [176, 9])}
${near.drawing}${heather((x) => heightAt(near.line, x) + 4, 130)}
${[
  [2600, 1180, 400, -46],
  [2680, 1210, 470, 30],
  [2500, 1220, 330, -60],
  [2770, 1230, 360, 40],
  [2420, 1240, 250, 20],
]
  .map(([x = 0, y = 0, tall = 0, bend = 0]) => foxglove(x, y, tall, bend))
  .join('')}
</svg>`;
}
