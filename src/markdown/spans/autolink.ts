import type { SpanState } from '../span-state.ts';

const address = /^(?:mailto|https?|ftps?):./;
const mailbox = /^[\p{Alphabetic}\p{Nd}\-_.]+@[\p{Alphabetic}\p{Nd}\-_.]+$/u;

/** A web or mail address between `<` and `>`. */
export function autolink(state: SpanState): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x3c || !/[\p{Alphabetic}\p{Nd}\-_.]/u.test(src[pos + 1] ?? '')) return false;
  const end = state.find('>', pos + 1);
  const text = end < 0 ? '' : src.slice(pos + 1, end);
  const isAddress = address.test(text) && !text.includes('\n');
  if (!isAddress && !mailbox.test(text)) return false;
  const link = state.push('link_open', 'a', 1);
  link.attrSet('href', isAddress ? text : `mailto:${text}`);
  link.meta = { line: state.lineAt(pos) };
  state.push('html_text', '', 0).content = text.replace(/^mailto:/, '');
  state.push('link_close', 'a', -1);
  state.moveTo(end + 1);
  return true;
}
