import type { Token } from 'markdown-it';
import { decodeReferences } from '../html/decode-references.ts';
import { isSafeAddress } from '../html/safe-address.ts';
import type { MarkdownDocument } from '../markdown-document.ts';
import type { Heading, ImageReference, Link, Place } from '../parsed-markdown.ts';
import { bannerToken } from './banner.ts';
import { codeLanguage } from './code-language.ts';
import { unsafeAddress } from './safe-attrs.ts';
import type { SourceLines } from './source-lines.ts';
import { spanText } from './span-text.ts';

export interface Collected {
  readonly links: Link[];
  readonly images: ImageReference[];
  readonly headings: Heading[];
  readonly ids: Set<string>;
  readonly codeLanguages: Set<string>;
}

/** Gathers what finished tokens refer to, and notes on each picture’s token which it is. */
export function collect(tokens: readonly Token[], lines: SourceLines, document: MarkdownDocument): Collected {
  const found: Collected = { links: [], images: [], headings: [], ids: new Set(), codeLanguages: new Set() };
  const banner = bannerToken(tokens);
  let line = 0;
  const visit = (token: Token, index: number, siblings: readonly Token[]) => {
    if (token.map) line = token.map[0];
    if (token.attrs) readAttributes(token, typeof token.meta?.line === 'number' ? token.meta.line : line);
    const language = token.type === 'fence' || token.type === 'code_block' ? codeLanguage(token) : undefined;
    if (language) found.codeLanguages.add(language);
    if (token.type === 'heading_open') readHeading(token, siblings[index + 1]?.children ?? []);
    if (token.children) for (let at = 0; at < token.children.length; at++) visitAt(token.children, at);
  };
  const visitAt = (siblings: readonly Token[], index: number) => {
    const token = siblings[index];
    if (token) visit(token, index, siblings);
  };
  const readAttributes = (token: Token, at: number) => {
    const id = token.attrGet('id');
    if (id !== null && id !== '') found.ids.add(String(id));
    const name = token.tag === 'a' ? token.attrGet('name') : null;
    if (name !== null) found.ids.add(String(name));
    const href = token.attrGet('href');
    if (href !== null && token.tag === 'a') {
      const written = String(href);
      const address = decodeReferences(written);
      if (isSafeAddress(address)) found.links.push({ href: address, ...lines.find(written, at) });
      else {
        document.report('unsafe-link', at, unsafeAddress(address), written);
        token.attrs = token.attrs?.filter(([name]) => name !== 'href') ?? null;
      }
    }
    if (token.tag === 'img') {
      const image = readImage(token, lines.find(String(token.attrGet('src') ?? ''), at), token === banner);
      token.meta = { ...token.meta, image: found.images.length };
      found.images.push(image);
    }
  };
  const readHeading = (token: Token, spans: readonly Token[]) => {
    const text = spanText(spans);
    const id = String(token.attrGet('id') ?? '');
    found.headings.push({ level: Number(token.tag[1]), id, text, ...lines.find('', line) });
  };
  for (let index = 0; index < tokens.length; index++) visitAt(tokens, index);
  return found;
}

function readImage(token: Token, place: Place, banner: boolean): ImageReference {
  const {
    src = '',
    alt,
    title,
    ...attributes
  } = Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, decodeReferences(String(value))]));
  return { src, alt, title, attributes, banner, ...place };
}
