/**
 * A text as search compares it: lower case, accents gone, every apostrophe the same straight one.
 * `fold('Tŷ’r')` is `ty'r`. Runs in the reader's browser too.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
}
