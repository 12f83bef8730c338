import type { StateCore, Token } from 'markdown-it';

/** A table of so many columns is wider than a phone. */
const wide = 5;

/** Lets the keyboard into a wide table, which scrolls by itself where it is wider than the text. */
export function wideTables(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'table_open' && columnsFrom(state.tokens, index) >= wide) token.attrSet('tabindex', '0');
  }
}

/** The cells of the first row, which has as many as every other. */
function columnsFrom(tokens: readonly Token[], start: number): number {
  let cells = 0;
  for (let index = start; index < tokens.length; index++) {
    const type = tokens[index]?.type;
    if (type === 'tr_close') return cells;
    if (type === 'th_open' || type === 'td_open') cells++;
  }
  return cells;
}
