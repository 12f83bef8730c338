/** A text as UTF-8: as a string, one typographic quotation mark doubles its size, and 5,000 posts are kept at once. */
export interface PackedText {
  /** In bytes. */
  readonly length: number;
  toString(): string;
}

export function packText(text: string): PackedText {
  return Buffer.from(text);
}

/** The same text by itself: one that is cut from a longer text keeps the whole of it in memory. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
