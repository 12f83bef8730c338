import type { Language } from './language.ts';

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { numeric: true }),
  cy: new Intl.Collator('cy', { numeric: true }),
};

/**
 * Orders texts by the language's alphabet. In Welsh ch, dd, ff, ng, ll, ph, rh and th are letters and accents do not
 * count; where n and g merely meet (Bangor, dangos, Llangefni) they stay two letters.
 */
export function compareText(language: Language): (a: string, b: string) => number {
  const collator = collators[language];
  if (language === 'en') return (a, b) => collator.compare(a, b) || byCodeUnits(a, b);
  return (a, b) => collator.compare(welshSortKey(a), welshSortKey(b)) || byCodeUnits(a, b);
}

/** Equal for the collator is not yet the same text; a sorted list must not depend on the order it came in. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Keeps the collator from taking the two letters it stands between as one; never printed. */
const graphemeJoiner = '\u034F';

// Beginnings in which one part of the word ends with n and the next begins with g (not with ngh, a mutated c).
const joinedAtNG = [
  'll?an', // Llangefni, Llangollen; Langefni after a softening word
  '[bfm]an(?=gor)', // Bangor
  '[mf]an(?=gre)', // mangre
  '(?:ar|ym)?d?dan(?=gos)', // dangos, arddangos, ymddangos
  'nan(?=gos)',
  '(?:ar|ym)?d?den(?=gys)', // dengys, ymddengys
  '(?:p|b|ph|mh)en', // penglog, Pengam
  '(?:b|f|m)ryn', // Bryngwyn
  '(?:g|ng)?wyn', // gwyngalch
  'hen(?=g(?:oed|wrt|astell|erdd))', // Hengoed
  'g?lan', // Glangwili
  'll?wyn', // Llwyngwril
  'ton(?=gwyn)', // Tongwynlais
].join('|');

const meeting = new RegExp(`(?<!\\p{L})(${joinedAtNG})(?=g(?!h))`, 'giu');

function welshSortKey(text: string): string {
  return text.normalize('NFC').replace(meeting, `$1${graphemeJoiner}`);
}
