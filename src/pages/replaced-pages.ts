import type { Problem } from '../problems/problem.ts';
import type { PagePlan } from './page-plan.ts';

/** The keys of pages that editors are not expected to write themselves, as they are a home page or /privacy/. */
const unexpected = /^(?:search|tags|authors|archive|subscribe|(?:all|tag|author|year|month):.*)$/;

/** Pages that editors `wrote` in the place of those that every site has: that may be meant, and is told. */
export function replacedPages(wrote: readonly PagePlan[], generated: readonly PagePlan[]): Problem[] {
  const byOutput = new Map(wrote.map((plan) => [plan.output, plan]));
  return generated.flatMap(({ key, output, title, url }): Problem[] => {
    const source = unexpected.test(key) ? byOutput.get(output)?.source : undefined;
    if (source === undefined) return [];
    const message = `This page takes the place of “${title}” at ${url}, which this site makes itself and leads readers to. If that is not meant, give this page another \`permalink\`.`;
    return [{ kind: 'replaced-page', path: source.path, ...source.place(), message }];
  });
}
