import type { Language } from '../language/language.ts';
import type { Converters } from '../liquid/converters.ts';
import type { MarkdownCache } from './markdown-cache.ts';

/** What Liquid leaves to Markdown, in one language. */
export function convertersIn(language: Language, markdown: MarkdownCache): Converters {
  const markdownify = (text: string) => markdown.render(text, language);
  return {
    markdownify,
    smartify: (text) => markdownify(text).replace(/^<p>|<\/p>\n?$/g, ''),
    highlight: markdown.highlight,
  };
}
