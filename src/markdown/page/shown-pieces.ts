/** Asks for pieces of a text in their order: each call answers whether one more of `piece` is there. */
export function shownPieces(text: string): (piece: string) => boolean {
  const behind = new Map<string, number>();
  return (piece) => {
    const from = behind.get(piece) ?? 0;
    const at = from > text.length ? -1 : text.indexOf(piece, from);
    behind.set(piece, at < 0 ? text.length + 1 : at + piece.length);
    return at >= 0;
  };
}
