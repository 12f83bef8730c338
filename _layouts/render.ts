import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** The whole HTML document of a page's layout. */
export function renderDocument(layout: VNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(layout)}\n`;
}
