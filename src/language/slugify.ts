/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of an address: lower-case ASCII letters and digits with hyphens between words. Accents go, apostrophes
 * and `&` go without a trace of a word or a gap. `Tŷ’r Cŵn` is `tyr-cwn`; `dŵr & llên` is `dwr-llen`; `C#` is `c-sharp`. Empty where
 * nothing of the text can be kept.
 */
export function slugify(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’‘ʼ`´]/gu, '')
      // C, C# and C++ are three things, and .NET is no net.
      .replace(/(?<=[a-z])#(?!\w)/g, '-sharp')
      .replace(/(?<=[\w+])\+(?![a-z0-9])/g, '-plus')
      .replace(/(?<!\w)\.(?=net\b)/g, 'dot-')
      .replace(/[ßæœøðđłþı]/g, (letter) => wholeLetters[letter] ?? '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}
