import type { Problem } from '../problems/problem.ts';
import type { Page, Site } from './site.ts';

/** On a site that requires it, a problem for each page in two languages of which neither half says who read them both. */
export function checkReviews({ settings, pages }: Site): Problem[] {
  if (!settings.requireReview) return [];
  const first = new Map<string, Page>();
  return pages.flatMap((page): Problem[] => {
    const other = first.get(page.key);
    first.set(page.key, other ?? page);
    if (other === undefined || isReviewed(page) || isReviewed(other)) return [];
    const { path, place } = page.document;
    const message =
      'Nobody is named to have read this page in both languages. Write who did: `reviewed_by: …` in one of its halves.';
    return [{ kind: 'not-reviewed', path, ...place(['reviewed_by']), message }];
  });
}

function isReviewed({ document, hidden }: Page): boolean {
  return hidden !== undefined || (document.frontMatter.reviewed_by ?? '').trim() !== '';
}
