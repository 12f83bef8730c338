import MarkdownIt, { type Token } from 'markdown-it';
import type { Language } from '../language/language.ts';
import { createHeadingIds } from './heading-ids.ts';
import type { Delivery, Heading, ImageReference, Link, ParsedMarkdown } from './parsed-markdown.ts';

export interface MarkdownSettings {
  readonly language: Language;
}

export interface Markdown {
  /** Parses a body whose first line stands on line `firstLine` of its file. */
  parse(text: string, firstLine: number): ParsedMarkdown;
}

/** Creates a parser of Jekyll's Markdown (kramdown's dialect) for one language. */
export function createMarkdown(_settings: MarkdownSettings): Markdown {
  const md = new MarkdownIt({ html: true, typographer: true });
  md.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const picture = env?.picture;
    const image = tokens[index]?.meta?.image;
    return typeof picture === 'function' && image
      ? String(picture(image))
      : renderer.renderToken(tokens, index, options);
  };
  md.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const link: unknown = env?.link;
    if (token && typeof link === 'function') token.attrSet('href', String(link(String(token.attrGet('href')))));
    return renderer.renderToken(tokens, index, options);
  };
  return {
    parse(text, firstLine) {
      const tokens = md.parse(text, {});
      const links: Link[] = [];
      const images: ImageReference[] = [];
      const headings: Heading[] = [];
      const ids = new Set<string>();
      const headingId = createHeadingIds();
      let line = firstLine;
      const visit = (token: Token, index: number, siblings: readonly Token[]) => {
        if (token.map) line = firstLine + token.map[0];
        if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
        if (token.type === 'link_open') links.push({ href: String(token.attrGet('href')), line, column: 1 });
        if (token.type === 'image') {
          const title = token.attrGet('title');
          const image: ImageReference = {
            src: String(token.attrGet('src')),
            alt: token.content,
            title: title === null ? undefined : String(title),
            attributes: {},
            banner: siblings.length === 1 && tokens[1]?.children === siblings,
            line,
            column: 1,
          };
          token.meta = { image };
          images.push(image);
          return;
        }
        if (token.type === 'heading_open') {
          const text = siblings[index + 1]?.children?.map((child) => child.content).join('') ?? '';
          const id = headingId(text);
          token.attrSet('id', id);
          ids.add(id);
          headings.push({ level: Number(token.tag[1]), id, text, line, column: 1 });
        }
        token.children?.forEach(visit);
      };
      tokens.forEach(visit);
      const render = ({ picture, link }: Delivery) => {
        let index = 0;
        return md.renderer.render(tokens, md.options, {
          picture: (image: ImageReference) => picture(image, index++),
          link,
        });
      };
      const paragraphs = tokens.filter((token) => token.type === 'inline').map(plainText);
      const lead = paragraphs.find((paragraph) => paragraph.trim() !== '');
      return { links, images, headings, ids, problems: [], text: paragraphs.join('\n'), lead, render };
    },
  };
}

function plainText(inline: Token): string {
  return (inline.children ?? [])
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
      return child.type === 'text' || child.type === 'code_inline' ? child.content : '';
    })
    .join('');
}
