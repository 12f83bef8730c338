/**
 * A text as UTF-8: as a string, one typographic quotation mark doubles its size, and 5,000 posts are kept at once. Its
 * bytes are its own, so that they can go from one thread to another.
 */
export type PackedText = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export function packText(text: string): PackedText {
  return encoder.encode(text);
}

export function unpackText({ buffer, byteOffset, byteLength }: PackedText): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

/** The same text by itself: one that is cut from a longer text keeps the whole of it in memory. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
