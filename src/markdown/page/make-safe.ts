import type { StateCore, Token } from 'markdown-it';
import type { ProblemKind } from '../../problems/kinds.ts';
import { isKnownElement, spanElements } from '../html/elements.ts';
import { embedOf } from '../html/embed.ts';
import { droppedElements, safeElements, silentElements } from '../html/safe-list.ts';
import { documentOf, type MarkdownDocument } from '../markdown-document.ts';
import { elementEnd } from './block-range.ts';
import { frameLink } from './frame-link.ts';
import { safeAttrs } from './safe-attrs.ts';

/** Leaves out of a post what could run code or break the page, and reports each thing left out at its line. */
export function makeSafe(state: StateCore): void {
  const document = documentOf(state.env);
  if (document.hasHtml || document.isDressed) state.tokens = new Safety(state, document).filter(state.tokens, 0);
}

class Safety {
  private readonly state: StateCore;
  private readonly document: MarkdownDocument;
  private line = 0;

  constructor(state: StateCore, document: MarkdownDocument) {
    this.state = state;
    this.document = document;
  }

  filter(tokens: readonly Token[], line: number): Token[] {
    this.line = line;
    const safe: Token[] = [];
    const open: { tag: string; kept: boolean }[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) continue;
      this.line = lineOf(token) ?? this.line;
      if (token.type === 'html_close') {
        if (open.pop()?.kept) safe.push(token);
        continue;
      }
      if (token.type === 'html_open') {
        const fate = isChosen(tokens, index) ? 'keep' : this.judge(token, open.at(-1));
        const isInPicture = open.some(({ tag, kept }) => kept && tag === 'picture');
        if (isInPicture) token.meta = { ...token.meta, isInPicture };
        if (fate === 'frame') for (const made of this.embed(token, open.at(-1)?.tag)) safe.push(made);
        if (fate === 'frame' || fate === 'drop') {
          index = elementEnd(tokens, index) - 1;
          continue;
        }
        if (token.nesting === 1) open.push({ tag: token.tag, kept: fate === 'keep' });
        if (fate === 'unwrap') continue;
      }
      this.clean(token);
      safe.push(token);
    }
    return safe;
  }

  private report(kind: ProblemKind, message: string, wanted: string): void {
    this.document.report(kind, this.line, message, wanted);
  }

  private clean(token: Token): void {
    if (token.attrs) token.attrs = safeAttrs(token, (...problem) => this.report(...problem));
    if (token.children && token.children.length > 0) token.children = this.filter(token.children, this.line);
  }

  private judge(
    token: Token,
    parent: { readonly tag: string; readonly kept: boolean } | undefined,
  ): 'keep' | 'drop' | 'unwrap' | 'frame' {
    const { tag } = token;
    if (safeElements.has(tag)) return 'keep';
    if (tag === 'source' && parent?.kept && /^(?:video|audio|picture)$/.test(parent.tag)) return 'keep';
    if (tag === 'iframe') return 'frame';
    if (tag === 'source' && parent?.tag === 'picture') {
      const message =
        'This <picture> has no <img> with a `src`, without which it shows nothing. Add <img src="…" alt="what it shows"> before </picture>.';
      if (token.attrGet('srcset') !== null) this.report('missing-image', message, '<source');
      return 'drop';
    }
    const dropped = droppedElements.has(tag);
    if (!silentElements.has(tag)) {
      const fate = dropped ? 'is left out with all that stands in it' : 'is left out; what stands in it stays';
      this.report('unsafe-html', `A post may not hold <${tag}>, so it ${fate}. ${advice(tag)}`, `<${tag}`);
    }
    return dropped ? 'drop' : 'unwrap';
  }

  /** Makes a link of a frame: no other site’s page is loaded before a reader asks for it. */
  private embed(frame: Token, parent: string | undefined): Token[] {
    const src = String(frame.attrGet('src') ?? '');
    const title = frame.attrGet('title');
    const found = embedOf(src, title === null ? undefined : String(title).trim());
    if (!found) {
      this.report('unsafe-html', `A frame without an address is left out. ${advice('iframe')}`, '<iframe');
      return [];
    }
    if (!found.video) {
      const message = `The frame with ${found.href} is shown as a link: this site loads nothing from elsewhere. Write a link with a text of your own instead.`;
      this.report('foreign-frame', message, '<iframe');
    }
    return frameLink(this.state, frame, found, parent === 'p' || (parent !== undefined && spanElements.has(parent)));
  }
}

/**
 * Whether a `<picture>` begins at `start` whose author offers files of their own for it: without those it is only a
 * wrapper, and without an `<img>` it shows nothing.
 */
function isChosen(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.tag !== 'picture') return false;
  const inside = tokens.slice(start, elementEnd(tokens, start));
  const offers = inside.some((token) => token.tag === 'source' && token.attrGet('srcset') !== null);
  return offers && inside.some((token) => token.tag === 'img' && token.attrGet('src') !== null);
}

function advice(tag: string): string {
  switch (tag) {
    case 'script':
    case 'object':
    case 'embed':
    case 'iframe':
      return 'Write a link to the page or the video instead.';
    case 'style':
      return 'The look of posts belongs to the site’s style sheet.';
    case 'svg':
    case 'canvas':
      return 'Save it as a picture file and write ![what it shows](its-name.svg).';
    default:
      return isKnownElement(tag)
        ? 'Leave it out, or write what it holds in Markdown.'
        : `If readers should see it, write it as code: \`<${tag}>\`.`;
  }
}

/** The line a token says it stands on, from 0. */
export function lineOf(token: Token): number | undefined {
  const line: unknown = token.meta?.line;
  return typeof line === 'number' ? line : token.map?.[0];
}
