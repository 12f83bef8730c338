import { excerptSource, usualSeparator } from '../content/excerpt-source.ts';
import { unpackText } from '../content/packed-text.ts';
import { closeBlocks } from '../liquid/close-blocks.ts';
import type { Page } from '../site/site.ts';

/** The text of documents as Jekyll's Liquid sees it, which depends on who asks. */
export interface RenderedDocuments {
  /** Says whose Liquid is carried out from now on. */
  ask(page: Page): void;
  /** HTML where Jekyll had rendered the document by then: all of them for a page, the earlier ones for a post. */
  contentOf(page: Page): string;
  /** HTML, whoever asks. */
  excerptOf(page: Page): string;
}

/** Renders the text of documents when a template first asks for it, and once; `render` makes HTML of a page's source. */
export function createRenderedDocuments(render: (page: Page, source: string) => string): RenderedDocuments {
  const contents = new Map<Page, string>();
  const excerpts = new Map<Page, string>();
  let asking: Page | undefined;
  /** A text that asks for itself gets its source: Jekyll would never come to an end. */
  const once = (known: Map<Page, string>, page: Page, source: string): string => {
    const before = known.get(page);
    if (before !== undefined) return before;
    known.set(page, source);
    const html = render(page, source);
    known.set(page, html);
    return html;
  };
  return {
    ask(page) {
      asking = page;
    },
    contentOf(page) {
      const body = unpackText(page.document.body);
      return asking !== undefined && isRenderedBefore(page, asking) ? once(contents, page, body) : body;
    },
    excerptOf(page) {
      const { body, frontMatter } = page.document;
      const separator = frontMatter.excerpt_separator ?? usualSeparator;
      return once(excerpts, page, closeBlocks(excerptSource(unpackText(body), separator)));
    },
  };
}

function isRenderedBefore(page: Page, asking: Page): boolean {
  if (page === asking) return false;
  if (asking.document.kind === 'page') return true;
  const order = (page.date ?? 0) - (asking.date ?? 0);
  return order < 0 || (order === 0 && page.document.path < asking.document.path);
}
