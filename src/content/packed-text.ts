/** A text as UTF-8: as a string, one typographic quotation mark doubles its size, and 5,000 posts are kept at once. */
export type PackedText = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** Packs a text into bytes of its own, which can go from one thread to another. */
export function packText(text: string): PackedText {
  return encoder.encode(text);
}

export function unpackText({ buffer, byteOffset, byteLength }: PackedText): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

/** Cuts a packed text in two behind its first `length` characters, without copying it. */
export function splitPacked(packed: PackedText, text: string, length: number): [PackedText, PackedText] {
  const at = Buffer.byteLength(text.slice(0, length));
  return [packed.subarray(0, at), packed.subarray(at)];
}

/** The first `length` characters of a packed text, in bytes of their own; a last one of two UTF-16 units may be one more. */
export function packedBeginning(packed: PackedText, length: number): PackedText {
  let at = 0;
  for (let units = 0; at < packed.length && units < length; ) {
    const first = packed[at] ?? 0;
    const bytes = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    at += bytes;
    units += bytes === 4 ? 2 : 1;
  }
  return packed.slice(0, at);
}

/** The same text by itself: one that is cut from a longer text keeps the whole of it in memory. */
export function ownText(text: string): string {
  // V8 copies what it cuts where that is shorter than a reference to the whole.
  return text.length < 13 ? text : Buffer.from(text).toString();
}
