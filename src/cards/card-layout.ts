import { type Card, cardColours, cardSize } from './card.ts';

/** An element as satori lays it out. */
export interface CardElement {
  readonly type: string;
  readonly props: { readonly children?: CardChildren; readonly [attribute: string]: unknown };
}

type CardChildren = string | CardElement | readonly CardElement[];

const margin = 80;
const hills = 120;

/** Pixels of the title, by how many characters it has at most. */
const titleSizes = [
  [40, 88],
  [75, 72],
  [120, 60],
] as const;
const smallestTitle = 50;

/** A card: the blog's name above, the title below it, the hills of every page at its foot. */
export function cardLayout({ language, title, site }: Card): CardElement {
  const [, fontSize] = titleSizes.find(([most]) => title.length <= most) ?? [0, smallestTitle];
  return element(
    'div',
    {
      lang: language,
      style: { ...cardSize, display: 'flex', background: cardColours.ground, fontFamily: 'latin, latin-ext' },
    },
    ridge,
    element(
      'div',
      { style: { ...cardSize, ...column, padding: `${margin}px ${margin}px ${hills}px` } },
      element('div', { style: { fontSize: 38, color: cardColours.site } }, site),
      element(
        'div',
        { style: { ...column, flexGrow: 1, justifyContent: 'center' } },
        element('div', { style: { ...words, fontSize, color: cardColours.title } }, title),
      ),
    ),
  );
}

const column = { boxSizing: 'border-box', display: 'flex', flexDirection: 'column' };

const words = {
  display: 'block',
  fontWeight: 600,
  lineHeight: 1.15,
  // An ellipsis stands for what does not fit into four lines.
  lineClamp: 4,
  wordBreak: 'break-word',
};

const ridge = element(
  'svg',
  {
    viewBox: '0 0 1200 120',
    width: cardSize.width,
    height: hills,
    style: { position: 'absolute', left: 0, bottom: 0 },
  },
  element('path', {
    fill: cardColours.far,
    d: 'M0 74 130 38l70 22L370 8l120 54 84-20 150 40 146-62 90 34 110-28 130 40v86H0z',
  }),
  element('path', {
    fill: cardColours.near,
    d: 'M0 104c200-26 330-6 520 2s420 16 680-14v28H0z',
  }),
);

function element(type: string, attributes: object, ...children: readonly (CardElement | string)[]): CardElement {
  const [only] = children;
  if (typeof only === 'string') return { type, props: { ...attributes, children: only } };
  return { type, props: { ...attributes, children: children.filter((child) => typeof child !== 'string') } };
}
