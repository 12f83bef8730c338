import type { StateCore, Token } from 'markdown-it';
import type { Embed } from '../html/embed.ts';

/** The tokens of a link in the place of a frame, in a box of class `embed` of its own unless it stands `inline`. */
export function frameLink(state: StateCore, frame: Token, { href, title }: Embed, inline: boolean): Token[] {
  const token = (type: string, tag: string, nesting: -1 | 0 | 1) => new state.Token(type, tag, nesting);
  const link = token('html_open', 'a', 1);
  link.attrs = [['href', href]];
  link.map = frame.map;
  const text = token('html_text', '', 0);
  text.content = title;
  const tokens = [link, text, token('html_close', 'a', -1)];
  if (inline) {
    link.attrs.push(['class', 'embed']);
    return tokens;
  }
  const box = token('html_open', 'div', 1);
  box.attrs = [['class', 'embed']];
  const end = token('html_close', 'div', -1);
  end.block = true;
  return [box, ...tokens, end];
}
