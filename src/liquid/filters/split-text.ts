/** Ruby's String#split with a text: one space means runs of white space, and empty texts at the end are left out. */
export function rubySplit(value: string, separator: string): string[] {
  if (separator === ' ') return splitWords(value);
  const parts = separator === '' ? [...value] : value.split(separator);
  let end = parts.length;
  while (end > 0 && parts[end - 1] === '') end--;
  return parts.slice(0, end);
}

export function splitWords(value: string): string[] {
  return value.split(/[ \t\n\v\f\r\0]+/).filter((word) => word !== '');
}

/** How often `part` stands in `value`; an empty part stands between all characters. */
export function countOf(value: string, part: string): number {
  if (part === '') return value.length + 1;
  let count = 0;
  for (let at = value.indexOf(part); at >= 0; at = value.indexOf(part, at + part.length)) count++;
  return count;
}

export function replaceAll(value: string, old: string, replacement: string): string {
  if (old === '') return replacement + [...value].map((character) => character + replacement).join('');
  return value.split(old).join(replacement);
}

/** The first `count` words, where white space follows them; undefined where the text ends with one of them. */
export function firstWords(value: string, count: number): string[] | undefined {
  const word = /[ \t\n\v\f\r\0]*([^ \t\n\v\f\r\0]+)/y;
  const words: string[] = [];
  while (words.length < count) {
    const found = word.exec(value)?.[1];
    if (found === undefined) return undefined;
    words.push(found);
    if (word.lastIndex === value.length) return undefined;
  }
  return words;
}
