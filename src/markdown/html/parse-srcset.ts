import type { Candidate } from '../parsed-markdown.ts';

/** The files that a `srcset` offers: `a.jpg 480w, b.jpg 960w`, or one address alone. HTML Living Standard, 4.8.4.2.1. */
export function parseSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  let src = '';
  let descriptor = '';
  const finish = () => {
    if (src !== '') candidates.push({ src, descriptor });
    src = '';
    descriptor = '';
  };
  for (const word of srcset.split(/\s+/)) {
    if (src === '') {
      // A comma inside an address is part of it; only those around it are not.
      src = withoutCommas(word);
      if (word.endsWith(',')) finish();
      continue;
    }
    const comma = word.indexOf(',');
    descriptor ||= comma < 0 ? word : word.slice(0, comma);
    if (comma < 0) continue;
    finish();
    src = withoutCommas(word.slice(comma));
    if (word.endsWith(',')) finish();
  }
  finish();
  return candidates;
}

/** Whether what stands behind an address says how wide its file is, `800w`, or for which screens it is, `2x`; or nothing. */
export function isDescriptor(text: string): boolean {
  return text === '' || (/^(?:\d{1,5}w|\d{1,2}(?:\.\d+)?x)$/.test(text) && Number.parseFloat(text) > 0);
}

function withoutCommas(word: string): string {
  let from = 0;
  let to = word.length;
  while (word[from] === ',') from++;
  while (to > from && word[to - 1] === ',') to--;
  return word.slice(from, to);
}
