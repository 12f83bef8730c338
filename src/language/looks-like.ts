import { fold } from './fold.ts';
import type { Language } from './language.ts';

export interface Likeness {
  readonly language: Language | 'unknown';
  /** From 0 (no idea) to 1 (nothing speaks for the other language). */
  readonly confidence: number;
}

// Small words that one language uses all the time and the other hardly ever; `a`, `i`, `am` and `at` are in both.
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  cy: words(`y yr yn ym yng o ar ac ag gan gyda dan dros drwy heb wrth rhwng hyd tua neu ond os pan bod fod mae maent
    oes oedd bu bydd byddai byddwch byddwn byddant yw ydy ydych ydyn ydynt ydym rydym rydyn rydych sydd sy nad nid nac
    ni nhw chi hi fe eu ein eich ei fy dy hwn hon hyn hynny hefyd wedi wnaeth wneud gwneud cael gael gall gallwch
    gallwn gallu ewch holl pob unrhyw rhai rhan mwy fwy fwyaf rhagor iawn lle ble pa beth sut pam pwy eto felly mewn
    ol cyn yna nawr er mor cymaint un dau dwy tri tair drwydded gyfer fel erbyn rhyw arall eraill dim na`),
  en: words(`the of and to in is it for on with as be by this that these those from or an are was were we you your our
    their they he she his its have has had will would can could should may might must not no but if when where
    which who what how why any some more most other than then there here about into over under between after before
    because so do does did done been being us them my me only also such each every out up down very just like use used
    using make made new people work help get need want`),
};

// Letters and pairs that one language has and the other has not, for words that are not in the lists.
const spelling: Readonly<Record<Language, RegExp>> = {
  cy: /[ŵŷ]|dd|^ll|^rh|^ngh|^mh|^nh|ff[^aeiou]?$|[bcdfghlmnprst]w(?:[bcdfghlmnprst]|$)|wy|yw|ydd|ae|aith|iaeth|nn?au$|iau$|wr$/,
  en: /[kqvxz]|sh|ee|oo|tion|ing$|ck|ght|ous$|ly$|ment|ea|[^aeiou]e$|[^d]ed$/,
};

/**
 * The language that a paragraph of prose is most likely in, judged by its small words and, less, by how the others
 * are spelt. A line with little to go by (a name, a number, one word) is `unknown`.
 */
export function looksLike(text: string): Likeness {
  const prose = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((piece) => !/@|:\/\/|www\./.test(piece));
  const tokens = prose.flatMap((piece) => piece.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []);
  let cy = 0;
  let en = 0;
  for (const token of tokens) {
    const weight = weightOf(token);
    cy += weight.cy;
    en += weight.en;
  }
  const confidence = cy + en === 0 ? 0 : Math.abs(cy - en) / (cy + en);
  const enough = cy + en >= 1.5 && confidence >= 0.3;
  return { language: !enough ? 'unknown' : cy > en ? 'cy' : 'en', confidence };
}

type Weight = Readonly<Record<Language, number>>;

/** The same words come again and again; what they weigh is worked out once. */
const weights = new Map<string, Weight>();
const mostWeights = 50_000;

function weightOf(token: string): Weight {
  const known = weights.get(token);
  if (known) return known;
  if (weights.size >= mostWeights) weights.clear();
  const weight = { cy: weigh(token, 'cy'), en: weigh(token, 'en') };
  weights.set(token, weight);
  return weight;
}

function weigh(token: string, language: Language): number {
  const [head = '', tail] = fold(token).split("'");
  const word = functionWords[language].has(head) ? 1 : !isName(token) && spelling[language].test(head) ? 0.5 : 0;
  // Welsh fastens what English does not: i'r, o'n, mae'n; English: we're, it's, don't.
  return word + (tail !== undefined && fastened[language].has(tail) ? 1 : 0);
}

const fastened: Readonly<Record<Language, ReadonlySet<string>>> = {
  cy: new Set(['r', 'n', 'i', 'w', 'u', 'm', 'th', 'ch']),
  en: new Set(['s', 't', 're', 've', 'll', 'd']),
};

/** Names of people and places stand in texts of both languages. */
function isName(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
