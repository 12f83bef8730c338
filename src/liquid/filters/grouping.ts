import { applyFilters } from '../engine/apply-filters.ts';
import { parseFilterChain } from '../expressions/parse-filter-chain.ts';
import { elements, identity } from '../values/elements.ts';
import { settle } from '../values/missing.ts';
import { sortableProperty } from '../values/property.ts';
import { type FilterTable, filter } from './filter.ts';
import { text } from './text.ts';

/** Jekyll's filters that group: each group is a hash of `name`, `items` and `size`. */
export const groupingFilters: FilterTable = {
  group_by: filter(1, 1, (input, [name], run) => {
    const items = elements(input, run.meter);
    if (!items) return input;
    run.meter.step(items.length * 4);
    return grouped(items, (item) => text(sortableProperty(item, text(name))));
  }),
  /** `site.posts | group_by_exp: "post", "post.date | date: '%Y'"` */
  group_by_exp: filter(2, 2, (input, [variable, expression], run) => {
    const items = elements(input, run.meter);
    if (!items) return input;
    const chain = parseFilterChain(text(expression));
    return grouped(items, (item) =>
      run.within(new Map([[text(variable), item]]), () => settle(applyFilters(chain, run))),
    );
  }),
};

function grouped(items: readonly unknown[], nameOf: (item: unknown) => unknown): unknown[] {
  const groups = new Map<unknown, { name: unknown; items: unknown[] }>();
  for (const item of items) {
    const name = nameOf(item);
    const key = identity(name);
    const group = groups.get(key) ?? { name, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    (group) =>
      new Map<string, unknown>([
        ['name', group.name],
        ['items', group.items],
        ['size', group.items.length],
      ]),
  );
}
