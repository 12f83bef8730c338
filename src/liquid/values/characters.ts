const beyondBasicPlane = /[\ud800-\udfff]/;

/** How many characters a text has, an emoji counting as one. */
export function characterCount(text: string): number {
  if (!beyondBasicPlane.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** `size` characters of a text from character `start`, or to its end. */
export function charactersOf(text: string, start: number, size = Number.POSITIVE_INFINITY): string {
  if (!beyondBasicPlane.test(text)) return text.slice(start, start + size);
  let [at, kept] = [0, ''];
  for (const character of text) {
    if (at >= start + size) break;
    if (at++ >= start) kept += character;
  }
  return kept;
}
