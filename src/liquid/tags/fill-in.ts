import { applyFilters } from '../engine/apply-filters.ts';
import type { RenderRun } from '../engine/render-run.ts';
import { parseFilterChain } from '../expressions/parse-filter-chain.ts';
import { settle } from '../values/missing.ts';
import { toText } from '../values/to-text.ts';

/** Puts values in place of the outputs in `name`: `{{ page.kind }}.html`. */
export function fillIn(name: string, run: RenderRun): string {
  return name.replace(/\{\{(.*?)\}\}/g, (_, markup: string) =>
    toText(settle(applyFilters(parseFilterChain(markup), run))),
  );
}
