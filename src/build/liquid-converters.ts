import type { Converters } from '../liquid/converters.ts';
import type { createMarkdownCache } from './markdown-cache.ts';

/** What Liquid leaves to Markdown. Jekyll knows one language a site; its filters read English typography. */
export function convertersOf(markdown: ReturnType<typeof createMarkdownCache>): Converters {
  const markdownify = (text: string) => markdown.render(text, 'en');
  return {
    markdownify,
    smartify: (text) => markdownify(text).replace(/^<p>|<\/p>\n?$/g, ''),
    highlightCode: (code) => code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  };
}
