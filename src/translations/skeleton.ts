const fence = /^ {0,3}(`{3,}|~{3,})/;
const listItem = /^(\s*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/;
const heading = /^(#{1,6}[ \t]+)/;
const quotation = /^((?:[ \t]*>)+[ \t]?)/;
const footnote = /^(\[\^[^\]]+\]:[ \t]*)/;
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** What has no words of its own: Liquid tags, addresses of links, attributes, rules, HTML, code. */
const wordless =
  /^(?:\s*\{%.*%\}\s*|\s*\[[^\]^][^\]]*\]:\s.*|\s*\{:.*\}\s*|\s*(?:[-*_][ \t]*){3,}|\s*<.*|(?: {4}|\t).*)$/;

/**
 * A body with every text replaced by an ellipsis and kept in a comment above it. Headings, lists, quotations, tables,
 * links, pictures (without their alternative text), footnotes and code stay, so that the two halves are built alike.
 */
export function skeletonOf(body: string): string {
  const result: string[] = [];
  let block: string[] = [];
  let closing: RegExp | undefined;
  const close = () => {
    result.push(...skeletonOfBlock(block));
    block = [];
  };
  for (const line of body.split(/\r?\n/)) {
    const opened = closing ? undefined : fence.exec(line)?.[1];
    if (closing || opened !== undefined) {
      close();
      result.push(line);
      if (opened !== undefined) closing = new RegExp(`^ {0,3}${opened[0]}{${opened.length},}[ \\t]*$`);
      else if (closing?.test(line)) closing = undefined;
    } else if (line.trim() === '') {
      close();
      result.push('');
    } else {
      block.push(line);
    }
  }
  close();
  return result.join('\n');
}

function skeletonOfBlock(lines: readonly string[]): string[] {
  if (lines.every((line) => wordless.test(line))) return [...lines];
  const isTable = lines.some((line) => line.includes('|') && tableRule.test(line));
  const emptied = isTable ? lines.map(emptyRow) : emptyLines(lines);
  // Inside a comment nothing may look like its end.
  const source = lines.map((line) => line.replace(/--(?=!?>)/g, '-- '));
  return ['<!--', ...source, '-->', ...emptied];
}

function emptyRow(line: string): string {
  if (tableRule.test(line)) return line;
  return line.replace(/[^|]+/g, (cell) => (/\S/.test(cell) ? ' … ' : cell));
}

function emptyLines(lines: readonly string[]): string[] {
  const result: string[] = [];
  let running = false;
  for (const line of lines) {
    const prefix = prefixOf(line);
    if (prefix === undefined && (wordless.test(line) || /^[ \t]*=+[ \t]*$/.test(line))) {
      result.push(line);
      running = false;
    } else if (prefix === undefined && running) {
      const { length } = result;
      const kept = keptOf(line);
      if (kept !== '') result[length - 1] = `${result[length - 1]} ${kept}`;
    } else {
      result.push(`${prefix ?? ''}${withKept(line.slice(prefix?.length ?? 0))}`);
      running = !heading.test(line);
    }
  }
  return result;
}

function prefixOf(line: string): string | undefined {
  for (const form of [heading, listItem, quotation, footnote]) {
    const prefix = form.exec(line)?.[1];
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

/** An ellipsis for the words of a line, with its links, pictures and footnotes; a picture alone needs no ellipsis. */
function withKept(text: string): string {
  const kept = keptOf(text);
  const words = text.replace(inline, '').replace(/\{:[^{}]{0,500}\}/g, '');
  return /[\p{L}\p{N}]/u.test(words) || kept === '' ? `… ${kept}`.trim() : kept;
}

// No part can run past where another one would begin: no text takes long.
const inline = /!?\[[^[\]]{0,1000}\]\([^()]{0,2000}\)|\[\^[^[\]]{1,200}\]|<https?:[^<>\s]{0,2000}>/g;

function keptOf(text: string): string {
  return [...text.matchAll(inline)]
    .map(([found]) => {
      if (found.startsWith('!['))
        return found.replace(/^!\[[^\]]*\]/, '![]').replace(/(?<!\s)\s+(?:"[^"]*"|'[^']*')\)$/, ')');
      if (found.startsWith('[^') || found.startsWith('<')) return found;
      return found.replace(/^\[[^\]]+\]/, '[…]');
    })
    .join(' ');
}
