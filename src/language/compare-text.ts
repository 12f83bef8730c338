import type { Language } from './language.ts';
import { mutatedForms } from './mutation.ts';

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

// First parts of words whose second part begins with g (not ngh, a mutated c), by what may follow that g; read off the
// words with ng of a Welsh dictionary. Everywhere else ng is the letter: angel, cyngor, rhyngrwyd, Lloegr.
const firstParts: Readonly<Record<string, string>> = {
  llan: '', // Llangefni, Llangollen
  pen: '', // penglog, Pengam
  bryn: '', // Bryngwyn
  glan: '', // Glangwili
  llwyn: '', // Llwyngwril
  gwyn: '', // gwyngalch
  cefn: '', // cefngrwm
  maen: '', // Maengwyn
  mwyn: '', // mwynglawdd
  blaen: '', // blaengar, blaengynllun
  hunan: '', // hunangyflogedig
  llun: '', // llungopi
  arian: '', // ariangar
  dyn: 'a', // dyngarol
  ban: 'or', // Bangor
  man: 're', // mangre
  dan: 'os', // dangos
  arddan: 'os',
  ymddan: 'os',
  den: 'ys', // dengys
  ymdden: 'ys',
  gwan: 'al', // gwangalon
  rhan: '[oy]', // rhangymeriad
  cyfan: 'o', // cyfangorff
  cyn: 'y(?:farf|flog)', // cyngyfarfod
  hen: '(?:oed|wrt|wm|ast|erdd|roen)', // Hengoed
  tan: '(?:l|y|roe|we|wy)', // tangyflawni, Tangwyn
  ton: 'wyn', // Tongwynlais
  un: '(?:ell|ami|lin|nwd|wrs|yrn|ysw|orn)', // ungellog
};

const meetingParts = Object.entries(firstParts).flatMap(([part, next]) =>
  mutatedForms(part).map((form) => `${form}(?=g${next || '(?!h)'})`),
);

const meeting = new RegExp(`(?<!\\p{L})(${meetingParts.join('|')})`, 'giu');

function welshSortKey(text: string): string {
  return text.normalize('NFC').replace(meeting, `$1${graphemeJoiner}`);
}
