import type { StateCore, Token } from 'markdown-it';

/** Makes a picture that stands alone in its paragraph and has a title a figure, its title the caption. */
export function figures(state: StateCore): void {
  for (const [index, inline] of state.tokens.entries()) {
    const open = state.tokens[index - 1];
    const close = state.tokens[index + 1];
    const image = inline.type === 'inline' && open?.type === 'paragraph_open' ? onlyImage(inline) : undefined;
    const title = image?.attrGet('title');
    if (!open || !close || !image || !title) continue;
    open.tag = 'figure';
    close.tag = 'figure';
    // In a list without blank lines a paragraph is not written; a figure is.
    open.hidden = false;
    close.hidden = false;
    image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title');
    inline.children = [image, ...caption(state, String(title))];
  }
}

function onlyImage({ children }: Token): Token | undefined {
  const seen = (children ?? []).filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  return seen.length === 1 && seen[0]?.type === 'image' ? seen[0] : undefined;
}

function caption(state: StateCore, title: string): Token[] {
  const open = new state.Token('figcaption_open', 'figcaption', 1);
  const text = new state.Token('text', '', 0);
  text.content = title;
  return [open, text, new state.Token('figcaption_close', 'figcaption', -1)];
}
