const approximations: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ð: 'D',
  '×': 'x',
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

const gaps = {
  raw: /\s+/gu,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
} as const;

function isMode(mode: string): mode is keyof typeof gaps {
  return Object.hasOwn(gaps, mode);
}

/**
 * A text as part of an address, as Jekyll makes it: `slugify('Tŷ Gŵyr')` is `tŷ-gŵyr`, in mode `latin` `ty-gwyr`. A mode
 * that Jekyll does not know (`none`) only lowers the case. Source: Jekyll::Utils.slugify.
 */
export function slugify(text: string, mode = 'default'): string {
  if (!isMode(mode)) return text.toLowerCase();
  const plain = mode === 'latin' ? transliterate(text) : text;
  return plain.replace(gaps[mode], '-').replace(/^-|-$/gm, '').toLowerCase();
}

/** Letters without their accents; what has no Latin letter becomes a question mark, as in Ruby's I18n. */
function transliterate(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (character) => {
    const own = Object.hasOwn(approximations, character) ? approximations[character] : undefined;
    if (own !== undefined) return own;
    const code = character.codePointAt(0) ?? 0;
    const letter = character.normalize('NFD').charAt(0);
    return code >= 0xc0 && code <= 0x17e && /[A-Za-z]/.test(letter) ? letter : '?';
  });
}
