/**
 * Whether every `url()` in a style points to something in the same drawing. A backslash can spell `url` so that only a
 * browser reads it, and nothing drawn needs one.
 */
export function pointsInside(styles: string): boolean {
  if (/\\|@import|image-set|expression\s*\(|javascript:/i.test(styles)) return false;
  return [...styles.matchAll(/url\s*\(\s*["']?\s*([^)]*)/gi)].every(([, target = '']) => target.startsWith('#'));
}

/** Far deeper than anybody nests conditions. */
const deepest = 8;

/** The rules of a style sheet without comments that point to nothing outside the drawing, whole ones or none. */
export function safeRules(styles: string, depth = 0): string {
  if (pointsInside(styles)) return styles;
  if (depth > deepest) return '';
  let safe = '';
  for (const { prelude, body, text } of rulesIn(styles)) {
    if (pointsInside(text)) safe += text;
    // The rules for some windows only are rules of their own.
    else if (body !== undefined && /^\s*@(?:media|supports|layer)\b/i.test(prelude) && pointsInside(prelude)) {
      safe += `${prelude}{${safeRules(body, depth + 1)}}`;
    }
  }
  return safe;
}

interface Rule {
  readonly prelude: string;
  /** What stands between its braces; undefined for a statement that ends with a semicolon. */
  readonly body: string | undefined;
  readonly text: string;
}

/** The rules of a style sheet (CSS Syntax 3, 5.4), a brace or semicolon in a text between quotes being none. */
function* rulesIn(styles: string): Generator<Rule> {
  let from = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < styles.length; at++) {
    const character = styles[at];
    if (character === '\\') at++;
    else if (character === '"' || character === "'") at = endOfText(styles, at);
    else if (character === '{' && depth++ === 0) open = at;
    else if (character === ';' && depth === 0) {
      yield { prelude: styles.slice(from, at), body: undefined, text: styles.slice(from, at + 1) };
      from = at + 1;
    } else if (character === '}' && depth > 0 && --depth === 0) {
      const text = styles.slice(from, at + 1);
      yield { prelude: styles.slice(from, open), body: styles.slice(open + 1, at), text };
      from = at + 1;
    }
  }
}

/** Where the text that begins with this quotation mark ends. */
function endOfText(styles: string, start: number): number {
  for (let at = start + 1; at < styles.length; at++) {
    if (styles[at] === '\\') at++;
    else if (styles[at] === styles[start] || styles[at] === '\n') return at;
  }
  return styles.length;
}
