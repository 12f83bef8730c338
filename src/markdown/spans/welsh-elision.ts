/**
 * Welsh words that are written with an apostrophe at their beginning, for letters that speech leaves out: ’na for yna,
 * ’sdim for does dim. Behind a vowel the short ones stand for yr, yn and ein, as in `i’r`, but people write a space.
 */
const elided = new Set(
  (
    'ch cha chi chydig cos da dach dan daw de di dim do dw dwi dy dydi dydy dyle dylai dyn dyna dych dyw fallai ddim fan ' +
    'fe fo fu fy gyd i isho isie it ma mae mam mewn mi mond mor n na nabod nac nad nes neud ng ngwas nhad ni nhw nôl nol ' +
    'oedd oes on os r rhein rheina rheiny rhen rioed roedd roeddwn rwan rŵan run rwy rwyf rwyt rydan rydw rydych rydyn ' +
    'rydym s sa sai sdim se sgen sgwn so sneb snam stalwm swn t te th ti to toes tyda u un w wi wir wn wrach wy wyt y ydi ' +
    'ydy yr'
  ).split(' '),
);

const wordAt = /[\p{L}\p{M}]+/uy;

/** Whether the word at `at`, behind an apostrophe, is one that Welsh writes so, and is not itself in quotation marks. */
export function isWelshElision(text: string, at: number): boolean {
  wordAt.lastIndex = at;
  const word = wordAt.exec(text)?.[0] ?? '';
  const next = text[at + word.length];
  const quoted = next === "'" && !/[\p{L}]/u.test(text[at + word.length + 1] ?? '');
  return elided.has(word.toLowerCase()) && !quoted;
}
