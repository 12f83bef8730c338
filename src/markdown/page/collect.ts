import type { Token } from 'markdown-it';
import { decodeReferences } from '../html/decode-references.ts';
import { isSafeAddress } from '../html/safe-address.ts';
import { mediaElements } from '../html/safe-list.ts';
import type { MarkdownDocument } from '../markdown-document.ts';
import type { Heading, ImageReference, Link, Place } from '../parsed-markdown.ts';
import { bannerToken } from './banner.ts';
import { codeLanguage } from './code-language.ts';
import { lineOf } from './make-safe.ts';
import { unsafeAddress } from './safe-attrs.ts';
import { spanText } from './span-text.ts';

export interface Collected {
  readonly links: readonly Link[];
  readonly images: readonly ImageReference[];
  readonly headings: readonly Heading[];
  readonly ids: ReadonlySet<string>;
  readonly codeLanguages: ReadonlySet<string>;
}

/** Gathers what finished tokens refer to, and notes on each picture’s token which it is. */
export function collect(tokens: readonly Token[], document: MarkdownDocument): Collected {
  const collector = new Collector(document, bannerToken(tokens));
  collector.visitAll(tokens);
  return collector;
}

/** The id of every page’s main part, to which its first link leads. */
const mainId = 'main';

class Collector implements Collected {
  readonly links: Link[] = [];
  readonly images: ImageReference[] = [];
  readonly headings: Heading[] = [];
  readonly ids = new Set<string>();
  readonly codeLanguages = new Set<string>();
  private readonly document: MarkdownDocument;
  private readonly banner: Token | undefined;
  private line = 0;

  constructor(document: MarkdownDocument, banner: Token | undefined) {
    this.document = document;
    this.banner = banner;
  }

  visitAll(tokens: readonly Token[]): void {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) continue;
      this.line = lineOf(token) ?? this.line;
      if (token.type === 'heading_open') this.readHeading(token, tokens[index + 1]?.children ?? []);
      if (token.type === 'link_open' && isWordless(tokens, index)) this.reportWordless(token);
      if (token.attrs) this.readAttributes(token);
      if (token.type === 'footnote_ref') this.readFootnoteMark(token);
      if (token.children) this.visitAll(token.children);
    }
  }

  private readAttributes(token: Token): void {
    const { tag, type } = token;
    this.readId(token.attrGet('id'));
    if (tag === 'a') {
      const name = token.attrGet('name');
      if (name !== null) this.ids.add(String(name));
      this.readLink(token, 'href');
    } else if (tag === 'img') this.readImage(token);
    else if (tag === 'area') this.readLink(token, 'href');
    else if (mediaElements.has(tag)) for (const name of ['src', 'poster']) this.readLink(token, name);
    const language = type === 'fence' || type === 'code_block' ? codeLanguage(token) : undefined;
    if (language) this.codeLanguages.add(language);
  }

  private reportWordless(token: Token): void {
    const href = String(token.attrGet('href') ?? '');
    const message = `This link has no words, so nobody can see or hear where it leads. Write them between its brackets: [the words](${href}), or give its picture an alternative text.`;
    this.document.report('empty-link', this.line, message, href);
  }

  private readId(value: string | number | null): void {
    const id = String(value ?? '');
    if (id === '') return;
    if (this.ids.has(id) || id === mainId) {
      const message = `The id “${id}” stands on this page already, and a link to it reaches the first. Give this one a name of its own, such as {#${id}-2}.`;
      this.document.report('duplicate-id', this.line, message, id);
    }
    this.ids.add(id);
  }

  private readFootnoteMark({ meta }: Token): void {
    this.ids.add(`fnref:${meta?.name}${meta?.repeat ? `:${meta.repeat}` : ''}`);
  }

  private readLink(token: Token, attribute: string): void {
    const href = token.attrGet(attribute);
    if (href === null) return;
    const written = String(href);
    const address = decodeReferences(written);
    if (isSafeAddress(address)) {
      this.links.push({ href: address, ...this.place(written) });
      return;
    }
    this.document.report('unsafe-link', this.line, unsafeAddress(address), written);
    token.attrs = token.attrs?.filter(([name]) => name !== attribute) ?? null;
  }

  private readImage(token: Token): void {
    const attrs = (token.attrs ?? []).map(([name, value]) => [name, decodeReferences(String(value))]);
    const { src = '', alt, title, ...attributes } = Object.fromEntries(attrs);
    const place = this.place(String(token.attrGet('src') ?? ''));
    token.meta = { ...token.meta, image: this.images.length };
    this.images.push({ src, alt, title, attributes, banner: token === this.banner, ...place });
  }

  private readHeading(token: Token, spans: readonly Token[]): void {
    const id = String(token.attrGet('id') ?? '');
    const place = this.place('');
    this.headings.push({ level: Number(token.tag[1]), id, text: spanText(spans), ...place });
  }

  private place(wanted: string): Place {
    return this.document.places.find(wanted, this.line);
  }
}

/** Whether the link that begins at `start` holds nothing that is read out: no words, no code, no picture with words for it. */
function isWordless(tokens: readonly Token[], start: number): boolean {
  for (let index = start + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === 'link_close') return true;
    const { type, tag, content } = token;
    const words = tag === 'img' ? token.attrGet('alt') : content;
    if (!/^(?:em|strong|s)_/.test(type) && (type.startsWith('html') || String(words ?? '').trim() !== '')) return false;
  }
  return false;
}
