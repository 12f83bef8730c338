import type { Token } from 'markdown-it';
import { decodeReferences } from '../html/decode-references.ts';
import { parseSrcset } from '../html/parse-srcset.ts';
import { isSafeAddress } from '../html/safe-address.ts';
import { addressesOf } from '../html/safe-list.ts';
import type { MarkdownDocument } from '../markdown-document.ts';
import type { Heading, ImageReference, ImageSetting, Link, PictureSource, Place } from '../parsed-markdown.ts';
import { bannerToken } from './banner.ts';
import { elementEnd } from './block-range.ts';
import { codeLanguage } from './code-language.ts';
import { lineOf } from './make-safe.ts';
import { unsafeAddress } from './safe-attrs.ts';
import { spanText } from './span-text.ts';

export interface Collected {
  readonly links: readonly Link[];
  readonly images: readonly ImageReference[];
  readonly sources: readonly PictureSource[];
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
  readonly sources: PictureSource[] = [];
  readonly headings: Heading[] = [];
  readonly ids = new Set<string>();
  readonly codeLanguages = new Set<string>();
  private readonly document: MarkdownDocument;
  private readonly banner: Token | undefined;
  private line = 0;
  /** The blocks around what is visited, outermost first. */
  private readonly around: string[] = [];
  /** How pictures stand in the line that is visited; undefined outside of lines. */
  private inLine: ImageSetting | undefined;

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
      if (token.attrs) this.readAttributes(token);
      if (token.type === 'link_open' && isWordless(tokens, index)) this.reportWordless(token);
      if (token.type === 'footnote_ref') this.readFootnoteMark(token);
      if (token.type === 'inline') this.visitLine(token.children ?? []);
      else if (token.children) this.visitAll(token.children);
      if (this.inLine !== undefined) continue;
      this.step(token);
      if (token.type !== 'html_open' || token.tag !== 'p') continue;
      const close = elementEnd(tokens, index) - 1;
      this.visitLine(tokens.slice(index + 1, close));
      index = close - 1;
    }
  }

  private visitLine(spans: readonly Token[]): void {
    const before = this.inLine;
    this.inLine = this.settingIn(spans);
    this.visitAll(spans);
    this.inLine = before;
  }

  private step({ tag, nesting }: Token): void {
    if (nesting === 1) this.around.push(tag);
    else if (nesting === -1) this.around.pop();
  }

  /** How pictures stand in a line of these spans; in a raw block, in no line at all. */
  private settingIn(spans: readonly Token[] | undefined): ImageSetting {
    const [outermost] = this.around;
    if (this.around.at(-1) === 'figure') return this.around.length === 1 ? 'wide' : 'inset';
    if (outermost === 'figure') return 'wide';
    if (spans === undefined) return 'inset';
    const seen = spans.filter(({ type, content }) => type !== 'comment' && (!isText(type) || content.trim() !== ''));
    const isAmongOthers = seen.some(({ type }) => isText(type) || type === 'code_inline');
    if (isAmongOthers || seen.filter(({ tag }) => tag === 'img').length > 1) return 'inline';
    return seen.length === 1 && this.around.length === 1 && outermost === 'p' ? 'wide' : 'inset';
  }

  private readAttributes(token: Token): void {
    const { tag, type } = token;
    this.readId(token.attrGet('id'), type.startsWith('html'));
    const name = tag === 'a' ? token.attrGet('name') : null;
    if (name !== null) this.ids.add(String(name));
    if (tag === 'img') this.readImage(token);
    else if (tag === 'source' && token.meta?.isInPicture) this.readSource(token);
    else for (const name of addressesOf(tag)) this.readLink(token, name);
    const language = type === 'fence' || type === 'code_block' ? codeLanguage(token) : undefined;
    if (language) this.codeLanguages.add(language);
  }

  private reportWordless(token: Token): void {
    const href = String(token.attrGet('href') ?? '');
    const message = `This link has no words, so nobody can see or hear where it leads. Write them between its brackets: [the words](${href}), or give its picture an alternative text.`;
    this.document.problems.push({ kind: 'empty-link', ...this.placeOfLast(href), message });
  }

  private readId(value: string | number | null, isHtml: boolean): void {
    const id = String(value ?? '');
    if (id === '') return;
    if (this.ids.has(id) || id === mainId) {
      const message = `The id “${id}” stands on this page already, and a link to it reaches the first. Give this one a name of its own, such as ${isHtml ? `id="${id}-2"` : `{#${id}-2}`}.`;
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
    const setting = token === this.banner ? 'banner' : (this.inLine ?? this.settingIn(undefined));
    const isInPicture = token.meta?.isInPicture === true;
    this.images.push({ src, alt, title, attributes, setting, isInPicture, ...place });
  }

  private readSource(token: Token): void {
    const attrs = (token.attrs ?? []).map(([name, value]) => [name, decodeReferences(String(value))]);
    const { srcset = '', ...attributes } = Object.fromEntries(attrs);
    token.meta = { ...token.meta, source: this.sources.length };
    this.sources.push({
      candidates: parseSrcset(srcset),
      image: this.images.length,
      attributes,
      ...this.place(srcset),
    });
  }

  private readHeading(token: Token, spans: readonly Token[]): void {
    const id = String(token.attrGet('id') ?? '');
    const place = this.place('');
    this.headings.push({ level: Number(token.tag[1]), id, text: spanText(spans), ...place });
  }

  /** The place of a link that was just read. */
  private placeOfLast(href: string): Place {
    const { line, column } = this.links.at(-1) ?? this.place(href);
    return { line, column };
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

function isText(type: string): boolean {
  return type.endsWith('text');
}
