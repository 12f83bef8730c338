/** What one list has more often than the other, in its own order: `moreOf(['a', 'b', 'b'], ['b'])` gives `a`, `b`. */
export function moreOf<Item>(list: readonly Item[], other: readonly Item[], key: (item: Item) => string): Item[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count <= 0;
  });
}
