import { decodeHTMLStrict } from 'entities';
import type { Env, MarkdownIt, Renderer, Token } from 'markdown-it';
import type { Highlight } from './highlight.ts';
import { documentOf } from './markdown-document.ts';
import { codeLanguage } from './page/code-language.ts';
import type { Delivery, ImageReference } from './parsed-markdown.ts';

const special = /&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);|[&<>"]/g;
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Attributes that say something by being there. */
const flags = new Set([
  'open',
  'hidden',
  'controls',
  'loop',
  'muted',
  'reversed',
  'default',
  'itemscope',
  'compact',
  'nowrap',
]);

/** Escapes an attribute’s value, in which the author may have written characters by name already. */
export function escapeAttribute(value: string): string {
  return /[&<>"]/.test(value) ? value.replace(special, (found) => escaped[found] ?? found) : value;
}

/** Escapes a text in which the author may have written characters by name. */
function escapeText(text: string): string {
  return escapeAttribute(text).replaceAll('&quot;', '"');
}

/** What a page’s HTML is made with besides its tokens. */
export interface RenderEnv extends Env {
  readonly delivery: Delivery;
  readonly images: readonly ImageReference[];
}

/** Sets how kramdown’s tokens become HTML. */
export function renderRules(md: MarkdownIt, highlight: Highlight | undefined): void {
  const { escapeHtml } = md.utils;
  const { rules } = md.renderer;
  md.renderer.renderAttrs = ({ attrs }) => {
    if (!attrs) return '';
    let written = '';
    for (const [name, value] of attrs) {
      if (value === '' && (name === 'id' || flags.has(name))) {
        if (name !== 'id') written += ` ${name}`;
        continue;
      }
      const text = name === 'href' || name === 'src' ? encodeSpaces(String(value)) : String(value);
      written += ` ${name}="${escapeAttribute(text)}"`;
    }
    return written;
  };
  const at = (render: (token: Token, env: Env, renderer: Renderer) => string) => {
    return (tokens: Token[], index: number, _options: unknown, env: Env | undefined, renderer: Renderer) => {
      const token = tokens[index];
      return token ? render(token, env ?? {}, renderer) : '';
    };
  };
  const code = (token: Token, renderer: Renderer) => {
    const language = codeLanguage(token);
    const attrs = withoutLanguage(token.attrs);
    const shown = (language && highlight?.(token.content, language)) || escapeHtml(token.content);
    const codeAttrs = language ? ` class="language-${escapeAttribute(language)}"` : '';
    return `<pre${renderer.renderAttrs({ attrs })}><code${codeAttrs}>${shown}</code></pre>\n`;
  };
  const picture = (token: Token, env: Env) => {
    const index = Number(token.meta?.image);
    const image = isRenderEnv(env) ? env.images[index] : undefined;
    if (!image || !isRenderEnv(env)) throw new Error('a picture that was not collected');
    return env.delivery.picture(image, index);
  };
  Object.assign(rules, {
    code_block: at((token, _env, renderer) => code(token, renderer)),
    fence: at((token, _env, renderer) => code(token, renderer)),
    image: at(picture),
    link_open: at((token, env, renderer) => `<a${renderer.renderAttrs({ attrs: delivered(token, env) })}>`),
    html_open: at((token, env, renderer) =>
      token.tag === 'img'
        ? picture(token, env)
        : `<${token.tag}${renderer.renderAttrs({ attrs: token.tag === 'a' ? delivered(token, env) : token.attrs })}>`,
    ),
    html_close: at((token) => `</${token.tag}>${token.block ? '\n' : ''}`),
    html_text: at((token) => escapeText(token.content)),
    raw_text: at((token) => escapeHtml(token.content)),
    hardbreak: at((token, _env, renderer) => `<br${renderer.renderAttrs(token)}>`),
    comment: () => '',
    task_checkbox: at(
      (token) =>
        `<input type="checkbox" class="task-list-item-checkbox" disabled${token.meta?.done ? ' checked' : ''}>`,
    ),
    math_inline: at((token, _env, renderer) => {
      const formula = escapeHtml(token.content);
      return token.attrs
        ? `<span${renderer.renderAttrs(token)}>$${formula}$</span>`
        : `<span class="math">\\(${formula}\\)</span>`;
    }),
    math_block: at((token, _env, renderer) => {
      const formula = `<span class="math">\\[${escapeHtml(token.content)}\\]</span>\n`;
      return token.attrs ? `<div${renderer.renderAttrs(token)}>${formula}</div>\n` : formula;
    }),
    footnote_ref: at(({ meta }) => {
      const name = `${meta?.name}`;
      const repeat = meta?.repeat ? `:${meta.repeat}` : '';
      return (
        `<sup id="fnref:${name}${repeat}" role="doc-noteref">` +
        `<a href="#fn:${name}" class="footnote" rel="footnote">${meta?.number}</a></sup>`
      );
    }),
    footnote_back: at(({ meta }, env) => {
      const { footnoteBacklink } = documentOf(env).options;
      const links = Array.from({ length: footnoteBacklink === '' ? 0 : Number(meta?.marks) }, (_, index) => {
        const again = index > 0 ? `<sup>${index + 1}</sup>` : '';
        const mark = `#fnref:${meta?.name}${index > 0 ? `:${index}` : ''}`;
        return `<a href="${mark}" class="reversefootnote" role="doc-backlink">${escapeHtml(footnoteBacklink)}${again}</a>`;
      });
      return (meta?.inline ? '\u00a0' : '') + links.join('\u00a0');
    }),
  });
}

/** The attributes of a link, its address as it is published. */
function delivered(token: Token, env: Env): Token['attrs'] {
  const href = token.attrGet('href');
  if (href === null || !isRenderEnv(env)) return token.attrs;
  const written = decodeHTMLStrict(String(href));
  const address = env.delivery.link(written);
  if (address === written) return token.attrs;
  return (token.attrs ?? []).map(([name, value]) => [name, name === 'href' ? address : value]);
}

function isRenderEnv(env: Env): env is RenderEnv {
  return 'delivery' in env;
}

function withoutLanguage(attrs: Token['attrs']): Token['attrs'] {
  const kept = (attrs ?? []).map(([name, value]): [string, string | number] =>
    name === 'class'
      ? [
          name,
          String(value)
            .replace(/\blanguage-\S+/, '')
            .trim(),
        ]
      : [name, value],
  );
  return kept.filter(([name, value]) => name !== 'class' || value !== '');
}

/** An address may hold no white space in HTML. */
function encodeSpaces(address: string): string {
  return /\s/.test(address) ? address.trim().replace(/\s+/g, '%20') : address;
}
