import { codeMasked } from './code-masked.ts';
import type { Printed } from './markup-as-text.ts';
import { shownPieces } from './shown-pieces.ts';

/** What somebody means to link to: an address, or the name of a file. */
const file = String.raw`[-\w./%]+\.(?:md|html?|pdf|png|jpe?g|gif|webp|avif|svg)\b`;
const address = String.raw`(?:(?:https?:\/\/|mailto:|\.{0,2}\/|#)[^\s()[\]]*|${file})`;

interface Slip {
  readonly pattern: RegExp;
  /** What readers then see, apart from the words. */
  readonly shows: (href: string) => string;
  readonly why: string;
}

const slips: readonly Slip[] = [
  {
    pattern: new RegExp(String.raw`(?<mark>!?)\[(?<words>[^[\]\n]*)\] \((?<href>${address})\)`, 'g'),
    shows: (href) => `] (${href}`,
    why: 'there is a space between ] and (',
  },
  {
    pattern: new RegExp(String.raw`(?<mark>!?)\[(?<words>[^[\]\n]*)\]\((?<href>${address})(?=[ \t]|$)(?! *["'])`, 'gm'),
    shows: (href) => `](${href}`,
    why: 'the bracket ( is never closed',
  },
  {
    pattern: new RegExp(String.raw`(?<mark>!?)\((?<href>${address})\)\[(?<words>[^[\]\n]+)\]`, 'g'),
    shows: (href) => `${href})[`,
    why: 'its two pairs of brackets are swapped',
  },
  {
    pattern: new RegExp(String.raw`(?<mark>!?)\((?<words>[^()\n]+)\)\[(?<href>${address})\]`, 'g'),
    shows: (href) => `)[${href}`,
    why: 'its two pairs of brackets are swapped',
  },
];

/** Links and pictures in the text of a block, `source`, whose brackets readers see in what is `shown` of it. */
export function printedLinks(source: string, shown: string): Printed[] {
  if (!/\] ?\(|\)\[/.test(shown)) return [];
  const text = codeMasked(source);
  const isShown = shownPieces(shown);
  return slips.flatMap(({ pattern, shows, why }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }): Printed[] => {
      const { mark = '', words = '', href = '' } = groups;
      if (!isShown(shows(href))) return [];
      const message = `Readers see “${written}” as it stands here, because ${why}. Write ${mark}[${words}](${href}) instead.`;
      return [{ at: index, written, message }];
    }),
  );
}
