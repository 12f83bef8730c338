/** Liquid that is cut off somewhere, with the end of every block that is still open: Jekyll closes an excerpt so. */
export function closeBlocks(text: string): string {
  let closed = text;
  for (const [, name = ''] of [...text.matchAll(tag)].reverse()) {
    if (!blocks.has(name) || new RegExp(`\\{%-?\\s*end${name}\\b`).test(closed)) continue;
    closed += `\n{% end${name} %}`;
  }
  return closed;
}

const tag = /\{%-?\s*(\w+)[^%]*%\}/g;
const blocks = new Set([
  'capture',
  'case',
  'comment',
  'for',
  'highlight',
  'if',
  'ifchanged',
  'raw',
  'tablerow',
  'unless',
]);
