import { decodeHTMLStrict } from 'entities';
import type { BlockState } from '../block-state.ts';
import { indentedEnd } from './indented-code.ts';
import { tokenizeBlocks } from './tokenize-blocks.ts';

const footnote = /^ {0,3}\[\^(\w[\w-]*)\]:(.*)$/;
const abbreviation = /^ {0,3}\*\[(.+?)\]:(.*)$/;
const link = /^ {0,3}\[([^\n\]]+)\]:(.*)$/;

/** A footnote’s text: the rest of its line and the indented lines below. */
export function footnoteDefinition(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x5b || state.src[state.textStart(line) + 1] !== '^') return false;
  const [, name, first = ''] = footnote.exec(state.text(line)) ?? [];
  if (!name) return false;
  const end = Math.max(indentedEnd(state, line + 1), line + 1);
  const more = end > line + 1 ? state.src.slice(state.start(line + 1), state.end(end - 1)) : '';
  const nested = state.nested(`${first.trimStart()}\n${more.replace(/^(?:\t| {4})/gm, '')}`, line, []);
  tokenizeBlocks(nested);
  state.line = end;
  state.document.footnotes.set(name, { name, tokens: nested.tokens, block: state.add('note') });
  return true;
}

/** What an abbreviation stands for. */
export function abbreviationDefinition(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x2a || state.src[state.textStart(line) + 1] !== '[') return false;
  const [, short, title = ''] = abbreviation.exec(state.text(line)) ?? [];
  if (!short) return false;
  state.line = line + 1;
  state.document.abbreviations.set(short, { title: title.trim(), block: state.add('note') });
  return true;
}

/** Where `[text][name]` leads to, with a title on the same line or the next. */
export function linkDefinition(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x5b) return false;
  const [, name, rest = ''] = link.exec(state.text(line)) ?? [];
  if (!name || rest.trim() === '') return false;
  const target = readTarget(rest.trim());
  if (!target) return false;
  const title = target.title ?? (line + 1 < state.lineMax ? titleLine(state.text(line + 1)) : undefined);
  state.line = line + (title !== undefined && target.title === undefined ? 2 : 1);
  state.document.links.set(normalizeLinkName(name), {
    href: target.href,
    title: title === undefined ? undefined : decodeHTMLStrict(title),
    block: state.add('note'),
  });
  return true;
}

export function normalizeLinkName(name: string): string {
  return name.replace(/\s+/g, ' ').toLowerCase();
}

function readTarget(text: string): { href: string; title: string | undefined } | undefined {
  const title = sameLineTitle(text);
  const address = title === undefined ? text : text.slice(0, title.at).trimEnd();
  if (address.startsWith('<') && address.indexOf('>') === address.length - 1) {
    return { href: address.slice(1, -1), title: title?.text };
  }
  return /[ \t]["']/.test(address) ? undefined : { href: address, title: title?.text };
}

/** The quoted text that ends a line, from the first quotation mark of its sort that follows a space. */
function sameLineTitle(text: string): { at: number; text: string } | undefined {
  const quote = text.at(-1);
  if (quote !== '"' && quote !== "'") return undefined;
  const spaced = [text.indexOf(` ${quote}`, 1), text.indexOf(`\t${quote}`, 1)].filter((at) => at > 0);
  const at = Math.min(...spaced) + 1;
  return spaced.length > 0 && text.length - at > 2 ? { at, text: text.slice(at + 1, -1) } : undefined;
}

function titleLine(text: string): string | undefined {
  return /^[ \t]*(["'])(.+)\1[ \t]*$/.exec(text)?.[2];
}
