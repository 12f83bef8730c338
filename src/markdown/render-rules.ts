import { decodeHTMLStrict } from 'entities';
import type { Env, MarkdownIt, Renderer, Token } from 'markdown-it';
import type { Highlight } from './highlight.ts';
import { escapeAttribute, escapeText, writeAttributes } from './html/write-attributes.ts';
import { documentOf } from './markdown-document.ts';
import { codeLanguage } from './page/code-language.ts';
import { footnoteLinks, footnoteMark } from './page/render-footnotes.ts';
import type { Delivery, ImageReference } from './parsed-markdown.ts';

/** What a page’s HTML is made with besides its tokens. */
export interface RenderEnv extends Env {
  readonly delivery: Delivery;
  readonly images: readonly ImageReference[];
}

/** Sets how kramdown’s tokens become HTML. */
export function renderRules(md: MarkdownIt, highlight: Highlight | undefined): void {
  const { escapeHtml } = md.utils;
  const { rules } = md.renderer;
  md.renderer.renderAttrs = ({ attrs }) => writeAttributes(attrs);
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
    footnote_ref: at(({ meta }) => footnoteMark(meta)),
    footnote_back: at(({ meta }, env) => footnoteLinks(meta, documentOf(env).options.footnoteBacklink)),
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
