import type { StateCore, Token } from 'markdown-it';
import type { Embed } from '../html/embed.ts';

/**
 * The tokens of a link in the place of a frame, in a box of class `embed` of its own unless it stands `inline`. The
 * frame's `poster`, a picture of this site, stands in the link as the still of a `<video>` would.
 */
export function frameLink(state: StateCore, frame: Token, { href, title, site }: Embed, inline: boolean): Token[] {
  const token = (type: string, tag: string, nesting: -1 | 0 | 1) => new state.Token(type, tag, nesting);
  const still = (src: string): Token => {
    const picture = token('html_open', 'img', 0);
    picture.attrs = [
      ['src', src],
      ['alt', title],
    ];
    picture.map = frame.map;
    return picture;
  };
  const link = token('html_open', 'a', 1);
  link.attrs = [['href', href]];
  link.map = frame.map;
  const text = token('html_text', '', 0);
  const poster = String(frame.attrGet('poster') ?? '').trim();
  text.content = poster === '' ? title : site;
  const tokens = [link, ...(poster === '' ? [] : [still(poster)]), text, token('html_close', 'a', -1)];
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
