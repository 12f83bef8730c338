// What Welsh shortens to after or before another word: 'r (yr), 'n (yn), 'w, 'u, 'i, 'm, 'ch, 'th, 'na, 'ma, 'di, 'nôl …
const shortened = /(?<!\p{L})'(?=(?:r|n|w|u|i|m|ch|th|na|ma|di|dw|nôl|sgwn|sgrifenn\p{L}*)(?!\p{L}))/giu;

/**
 * Turns straight apostrophes into ’ (`i'r` is `i’r`) for texts that no Markdown passes through, such as titles.
 * Quotation marks are left as they are: which way they turn is the author's to say.
 */
export function typographicApostrophes(text: string): string {
  return text.replace(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’').replace(shortened, '’');
}
