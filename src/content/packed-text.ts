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

/** The first `length` characters of a packed text. */
export function unpackBeginning(packed: PackedText, length: number): string {
  // No UTF-16 unit has more than three bytes; a letter of two units may be cut at the end, behind what is taken.
  return unpackText(packed.subarray(0, 3 * length + 3)).slice(0, length);
}

/** The same text by itself: one that is cut from a longer text keeps the whole of it in memory. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
