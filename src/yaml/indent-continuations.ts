const beforeValue = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s:#"'[{][^:]*?)\s*:[ \t]+)?/;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/**
 * Indents the lines that continue a quoted text or a bracket opened on an earlier line. Ruby's parser takes them at any
 * indentation (`tags: [a,` and then `b]` at the margin); YAML does not.
 */
export function indentContinuations(text: string): string {
  let open = '';
  const lines = text.split('\n').map((line) => {
    const mended = open === '' ? line : `${' '.repeat(40)}${line}`;
    open = stillOpen(line, open);
    return mended;
  });
  return lines.join('\n');
}

/** The closing signs that are awaited, innermost last, after a line that began with `open` awaited. */
function stillOpen(line: string, open: string): string {
  const start = open === '' ? (beforeValue.exec(line)?.[0].length ?? 0) : 0;
  if (open === '' && closers[line[start] ?? ''] === undefined) return '';
  let awaited = open;
  let before = '';
  for (let at = start; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const innermost = awaited.at(-1);
    const isQuoted = innermost === '"' || innermost === "'";
    const isEscaped = innermost === '"' ? sign === '\\' : innermost === "'" && line.startsWith("''", at);
    if (isEscaped) at += 1;
    else if (sign === innermost) {
      awaited = awaited.slice(0, -1);
      if (awaited === '') return '';
    } else if (!isQuoted && sign === '#' && before === ' ') return awaited;
    else if (!isQuoted && (sign === '[' || sign === '{')) awaited += closers[sign];
    else if (!isQuoted && (sign === '"' || sign === "'") && /^[\s,:[{]?$/.test(before)) awaited += sign;
    before = sign;
  }
  return awaited;
}
