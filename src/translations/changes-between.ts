/** A stretch in which a list differs from an earlier state of it; both ends count from 0, the second is not part. */
export interface Change {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Comparing takes time and memory by the product of what differs; beyond this all of it counts as one change. */
const mostCells = 4_000_000;

/** Where two lists differ: the smallest set of changes that keeps their longest common sequence. */
export function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const changes = changesWithin(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const shift = ([from, to]: readonly [number, number]) => [from + start, to + start] as const;
  return changes.map((change) => ({ before: shift(change.before), after: shift(change.after) }));
}

function changesWithin(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length * after.length > mostCells) return [{ before: [0, before.length], after: [0, after.length] }];
  const changes: Change[] = [];
  const common = commonLengths(before, after);
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [fromI, fromJ] = [i, j];
    while ((i < before.length || j < after.length) && !(i < before.length && before[i] === after[j])) {
      if (j >= after.length || (i < before.length && at(common, i + 1, j) >= at(common, i, j + 1))) i++;
      else j++;
    }
    changes.push({ before: [fromI, i], after: [fromJ, j] });
  }
  return changes;
}

/** For each pair of places, the length of the longest common sequence of what follows them. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
