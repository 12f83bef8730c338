/** A link in rendered Markdown whose published address is not known yet. */
export interface LinkHole {
  readonly kind: 'link';
  /** The address that the author meant. */
  readonly href: string;
  /** The attribute's text where it is published as written. */
  readonly written: string;
}

/** The place of a picture, or of a `<source>` that its author chose for one: which of its body's stands there. */
export interface PictureHole {
  readonly kind: 'picture' | 'source';
  readonly index: number;
}

export type Hole = LinkHole | PictureHole;

/**
 * Rendered Markdown that is done but for holes, which are filled once it is known where links lead and what became of
 * pictures: plain data, so that it can be rendered in one thread and finished in another.
 */
export interface OpenHtml {
  /** HTML in which `holeMark` stands for each hole. */
  readonly text: string;
  readonly holes: readonly Hole[];
}

/** Markdown replaces U+0000 before it reads a text, so no author can write it. */
const edge = '\0';

/** What stands in the text for the hole of this number. */
export function holeMark(number: number): string {
  return edge + number + edge;
}

/** The HTML with what `fill` answers for each hole, asked in the order of the text. */
export function fillHoles({ text, holes }: OpenHtml, fill: (hole: Hole) => string): string {
  if (holes.length === 0) return text;
  const parts = text.split(edge);
  let filled = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const hole = holes[Number(parts[index])];
    if (hole === undefined) throw new Error('a hole that nobody made');
    filled += fill(hole) + (parts[index + 1] ?? '');
  }
  return filled;
}
