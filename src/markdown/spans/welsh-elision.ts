const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is left of yr, yn, ein, eich, fy, dy … before another word; no quotation begins with one of these alone. */
const certain = words('r n w m th ch');

/** Words that speech shortens and Welsh writes with an apostrophe: ’na for yna, ’sdim for does dim. */
const shortened = words(
  'u i na ma di dan dach dw dwi wi dydi dydy dyw dyn dym dych dim sdim sneb smo does doedd roedd rwyf rwy rwyt rydw ' +
    'rydym rydych rydyn rwan rŵan wan nôl rhen chydig mond neud rioed leni fory swn sen sa sai se sgwn steddfod wyddost ' +
    'nhad isio isie fallai falle fath ngwas nghariad wir wyt wy ti fo fe o',
);

const wordAt = /[\p{L}\p{M}]+/uy;

/** A mark before a word, with that word, or a mark behind one. */
const nextMark = /(?<![\p{L}\p{M}\p{N}])'([\p{L}\p{M}]+)|(?<=[^\s\p{Ps}])'(?![\p{L}\p{N}])/gu;

/** How far behind an opening quotation mark its closing one is looked for, in characters. */
const REACH = 300;

/**
 * Whether the apostrophe before `at` stands for left-out letters rather than beginning a quotation: the word is one
 * that Welsh writes so, and, where it might be either, no closing mark comes before the next opening one.
 */
export function isWelshElision(text: string, at: number): boolean {
  wordAt.lastIndex = at;
  const word = wordAt.exec(text)?.[0].toLowerCase() ?? '';
  const behind = text.slice(at + word.length, at + REACH);
  if (certain.has(word)) return !/^'(?!\p{L})/u.test(behind);
  return shortened.has(word) && !isClosed(behind);
}

function isClosed(text: string): boolean {
  for (const [, word] of text.matchAll(nextMark)) {
    if (word === undefined) return true;
    if (!certain.has(word.toLowerCase())) return false;
  }
  return false;
}
