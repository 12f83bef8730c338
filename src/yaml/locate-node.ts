import { isMap, isNode, isScalar, isSeq } from 'yaml';

export type DataPath = readonly PropertyKey[];

/** The offset at which a node begins; 0 for what no text stands for. */
export function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

/** The offset of the key or list item at a path below `root`; of the nearest one around it where there is none. */
export function offsetOf(root: unknown, path: DataPath): number {
  let offset = startOf(root);
  let node = root;
  for (const step of path) {
    const found = stepInto(node, step);
    if (!found) break;
    offset = startOf(found.key);
    node = found.value;
  }
  return offset;
}

/** The single value at a path below `root` as it was written, without its quotes. */
export function sourceAt(root: unknown, path: DataPath): string | undefined {
  let node = root;
  for (const step of path) node = stepInto(node, step)?.value;
  return isScalar(node) ? String(node.value) : undefined;
}

function stepInto(node: unknown, step: PropertyKey): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  return node.items.findLast(({ key }) => isScalar(key) && key.value === step);
}
