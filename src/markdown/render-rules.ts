import { decodeHTMLStrict } from 'entities';
import type { Env, MarkdownIt, Renderer, Token } from 'markdown-it';
import type { Highlight } from './highlight.ts';
import { addressesOf } from './html/safe-list.ts';
import { escapeAttribute, escapeText, writeAddress, writeAttributes } from './html/write-attributes.ts';
import { documentOf } from './markdown-document.ts';
import { type Hole, holeMark } from './open-html.ts';
import { codeLanguage } from './page/code-language.ts';
import { footnoteLinks, footnoteMark } from './page/render-footnotes.ts';

/** What rendering leaves open, gathered beside the HTML. */
export interface RenderEnv extends Env {
  readonly holes: Hole[];
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
  const picture = ({ meta }: Token, env: Env) => {
    const index = Number(meta?.image ?? meta?.source);
    if (!Number.isInteger(index)) throw new Error('a picture that was not collected');
    return leaveOpen(env, { kind: meta?.image === undefined ? 'source' : 'picture', index });
  };
  Object.assign(rules, {
    code_block: at((token, _env, renderer) => code(token, renderer)),
    fence: at((token, _env, renderer) => code(token, renderer)),
    image: at(picture),
    link_open: at((token, env, renderer) => `<a${renderer.renderAttrs({ attrs: opened(token, env) })}>`),
    html_open: at((token, env, renderer) =>
      token.tag === 'img' || token.meta?.source !== undefined
        ? picture(token, env)
        : `<${token.tag}${renderer.renderAttrs({ attrs: opened(token, env) })}>`,
    ),
    html_close: at((token) => `</${token.tag}>${token.block ? '\n' : ''}`),
    html_text: at((token) => escapeText(token.content)),
    raw_text: at((token) => escapeHtml(token.content)),
    hardbreak: at((token, _env, renderer) => `<br${renderer.renderAttrs(token)}>`),
    comment: () => '',
    task_checkbox: at(
      (token) =>
        `<input type="checkbox" class="task-list-item-checkbox" aria-labelledby="${escapeAttribute(String(token.meta?.labelledBy ?? ''))}" disabled${token.meta?.isDone ? ' checked' : ''}>`,
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

/** The attributes of an element, the addresses that a reader or a browser follows left open. */
function opened(token: Token, env: Env): Token['attrs'] {
  const followed = addressesOf(token.tag);
  if (followed.length === 0) return token.attrs;
  return (token.attrs ?? []).map(([name, value]) => {
    if (!followed.includes(name)) return [name, value];
    const address = String(value);
    return [name, leaveOpen(env, { kind: 'link', href: decodeHTMLStrict(address), written: writeAddress(address) })];
  });
}

function leaveOpen(env: Env, hole: Hole): string {
  if (!isRenderEnv(env)) throw new Error('what is left open needs an env with holes');
  return holeMark(env.holes.push(hole) - 1);
}

function isRenderEnv(env: Env): env is RenderEnv {
  return 'holes' in env;
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
