export type SlugMode = 'raw' | 'default' | 'pretty' | 'ascii' | 'latin' | 'none';

const replaced: Readonly<Record<Exclude<SlugMode, 'none'>, RegExp>> = {
  raw: /[ \t\r\n\f\v]+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

// Letters with an approximation in Ruby's I18n that are not a letter and its accents.
const approximations: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  Ø: 'O',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ĸ: 'k',
  Ŀ: 'L',
  ŀ: 'l',
  Ł: 'L',
  ł: 'l',
  ŉ: "'n",
  Ŋ: 'NG',
  ŋ: 'ng',
  Œ: 'OE',
  œ: 'oe',
  Ŧ: 'T',
  ŧ: 't',
};

/**
 * Jekyll's `slugify` (`Jekyll::Utils#slugify`), which addresses and its Liquid filter share: `Tŷ’r Cŵn` is `tŷ-r-cŵn`,
 * in mode `pretty` with case kept `Tŷ-r-Cŵn`, and in mode `latin` `ty-r-cwn`.
 */
export function slugify(text: string, mode: SlugMode = 'default', isCaseKept = false): string {
  const words = mode === 'none' ? text : hyphenated(mode === 'latin' ? transliterate(text) : text, replaced[mode]);
  return isCaseKept ? words : words.toLowerCase();
}

function hyphenated(text: string, gaps: RegExp): string {
  return text.replace(gaps, '-').replace(/^-|-$/g, '');
}

/** Ruby's I18n.transliterate: Latin letters lose their accents, everything else outside ASCII becomes `?`. */
function transliterate(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return approximations[letter] ?? (/^[A-Za-z]$/.test(base) && letter <= '\u017F' ? base : '?');
  });
}
