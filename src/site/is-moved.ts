import type { Page } from './site.ts';

/** Whether a page is nothing but a way to another address: no list names it. */
export function isMoved({ document }: Pick<Page, 'document'>): boolean {
  return (document.frontMatter.redirect_to?.length ?? 0) > 0;
}
