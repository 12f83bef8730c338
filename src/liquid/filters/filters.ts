import { choosingFilters } from './choosing.ts';
import { dateFilters } from './dates.ts';
import { otherFilters } from './default.ts';
import type { LiquidFilter } from './filter.ts';
import { groupingFilters } from './grouping.ts';
import { htmlFilters } from './html.ts';
import { jsonFilters } from './json.ts';
import { listFilters } from './lists.ts';
import { mathsFilters } from './maths.ts';
import { textFilters } from './text.ts';
import { urlFilters } from './urls.ts';

/** Every filter of Jekyll's Liquid. */
export const filters: ReadonlyMap<string, LiquidFilter> = new Map(
  [
    choosingFilters,
    dateFilters,
    groupingFilters,
    htmlFilters,
    jsonFilters,
    listFilters,
    mathsFilters,
    otherFilters,
    textFilters,
    urlFilters,
  ].flatMap((table) => Object.entries(table)),
);
