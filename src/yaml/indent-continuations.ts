const beforeValue = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'[{](?:[^:]|:(?=\S))*?)\s*:[ \t]+)?/;
/** Where a value begins at the latest; the pattern's time grows with the square of it. */
const longestKey = 300;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/**
 * Indents the lines that continue a quoted text or a bracket opened on an earlier line. Ruby's parser takes them at any
 * indentation (`tags: [a,` and then `b]` at the margin); YAML does not.
 */
export function indentContinuations(text: string): string {
  let open = '';
  let isAwaited = true;
  let margin = 0;
  const lines = text.split('\n').map((line) => {
    const mended = open === '' ? line : `${' '.repeat(40)}${line}`;
    // A dash that stands deeper than the text before it is a part of that text.
    const goesOn = open === '' && !isAwaited && /^\s*-/.test(line) && line.search(/\S/) > margin;
    if (goesOn) return mended;
    open = stillOpen(line, open, isAwaited);
    isAwaited = /^\s*$|[:-]\s*$/.test(line);
    margin = lastDash(line);
    return mended;
  });
  return lines.join('\n');
}

/** The column of the last of the dashes that a line begins with, or of its first sign. */
function lastDash(line: string): number {
  const [before = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  return before.includes('-') ? before.lastIndexOf('-') : before.length;
}

/**
 * The closing signs that are awaited, innermost last, after a line that began with `open` awaited. Where the line before
 * ended a value or went on with one, this one goes on with it unless it has a key or a dash.
 */
function stillOpen(line: string, open: string, isValueAwaited: boolean): string {
  const before = beforeValue.exec(line.slice(0, longestKey))?.[0] ?? '';
  const start = open === '' ? before.length : 0;
  const isValue = before.trim() !== '' || isValueAwaited;
  if (open === '' && (!isValue || closers[line[start] ?? ''] === undefined)) return '';
  let awaited = open;
  let last = '';
  for (let at = start; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const innermost = awaited.at(-1);
    const isQuoted = innermost === '"' || innermost === "'";
    const isEscaped = innermost === '"' ? sign === '\\' : innermost === "'" && line.startsWith("''", at);
    if (isEscaped) at += 1;
    else if (sign === innermost) {
      awaited = awaited.slice(0, -1);
      if (awaited === '') return '';
    } else if (!isQuoted && sign === '#' && last === ' ') return awaited;
    else if (!isQuoted && (sign === '[' || sign === '{')) awaited += closers[sign];
    else if (!isQuoted && (sign === '"' || sign === "'") && /^[\s,:[{]?$/.test(last)) awaited += sign;
    last = sign;
  }
  return awaited;
}
