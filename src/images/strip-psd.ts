import { joined, startsWith, viewOf } from './bytes.ts';

const headerLength = 26;
/**
 * Resources that show something of a file and nothing of its author: resolution, alpha channels, guides, the colour
 * profile and whether layers are to be seen (Adobe Photoshop File Formats Specification, image resource IDs).
 */
const kept = new Set([1005, 1006, 1007, 1010, 1011, 1024, 1026, 1032, 1037, 1039, 1041, 1044, 1045, 1049, 1053, 1064]);

/**
 * A Photoshop file whose resources are only those that its pixels need: no EXIF, XMP, IPTC, caption, address, history or
 * thumbnail. Undefined where its parts do not add up. What its layers embed is not looked into.
 */
export function stripPsd(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const sizeAt = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at) : Number.NaN);
  const start = headerLength + 4 + sizeAt(headerLength);
  const end = start + 4 + sizeAt(start);
  if (!(end <= bytes.length)) return undefined;
  const resources: Uint8Array[] = [];
  let at = start + 4;
  while (at < end) {
    if (!startsWith(bytes, '8BIM', at) || at + 12 > end) return undefined;
    // A name of Pascal's kind and the data are both filled up to an even length.
    const nameLength = even(1 + (bytes[at + 6] ?? 0));
    const dataAt = at + 6 + nameLength + 4;
    const next = dataAt + even(sizeAt(dataAt - 4));
    if (!(next <= end)) return undefined;
    if (kept.has(view.getUint16(at + 4))) resources.push(bytes.subarray(at, next));
    at = next;
  }
  const together = joined(resources);
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, together.length);
  return joined([bytes.subarray(0, start), size, together, bytes.subarray(end)]);
}

function even(length: number): number {
  return length + (length % 2);
}
