import { isTruthy } from '../expressions/meets-condition.ts';
import { isArray, isHash } from '../values/hash.ts';
import { Missing, settle } from '../values/missing.ts';
import { FilterFault, type FilterTable, filter, type LiquidFilter } from './filter.ts';

/** `page.subtitle | default: page.title`: what to use where there is nothing, also where nobody defined it. */
const fallback: LiquidFilter = {
  takes: [0, 2],
  keepsMissing: true,
  apply: (input, [replacement = ''], _, named) => {
    if (input instanceof Missing) return replacement;
    const keepsFalse = isTruthy(named.get('allow_false')) && input === false;
    return keepsFalse || (isTruthy(input) && !isEmpty(input)) ? input : replacement;
  },
};

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || isArray(value)) return value.length === 0;
  return isHash(value) && value.size === 0;
}

const noStyles = filter(0, 0, (input) => {
  if (settle(input) === null) return null;
  throw new FilterFault('makes style sheets, which posts of this site cannot do. Put the styles in assets/styles.');
});

export const otherFilters: FilterTable = {
  default: fallback,
  sassify: noStyles,
  scssify: noStyles,
};
