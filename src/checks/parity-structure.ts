import type { Language } from '../language/language.ts';

/** A place in the page's file; both count from 1. */
export interface StructurePlace {
  readonly line: number;
  readonly column: number;
}

export interface StructureHeading extends StructurePlace {
  readonly level: number;
  readonly text: string;
}

export interface StructureLink extends StructurePlace {
  readonly href: string;
}

export interface StructureImage extends StructurePlace {
  readonly src: string;
  readonly alt: string | undefined;
}

/** A block of prose as readers see it: a paragraph, list item, table cell, heading or caption; code left out. */
export interface StructureText extends StructurePlace {
  readonly text: string;
  /** The language the author marked it with, where it is not the page's. */
  readonly lang?: string;
  /** The key of the front matter that it is the value of; such a text cannot be marked. */
  readonly key?: string;
}

/** One half of a pair, as far as its other half should be built the same way. Everything is in document order. */
export interface PageStructure {
  /** Relative to the root, as problems print it. */
  readonly path: string;
  readonly language: Language;
  readonly headings: readonly StructureHeading[];
  readonly links: readonly StructureLink[];
  readonly images: readonly StructureImage[];
  readonly texts: readonly StructureText[];
  /** Where each footnote's text stands. */
  readonly footnotes: readonly StructurePlace[];
  /** Videos and the like that stand in the page as more than a link. */
  readonly embeds: readonly StructurePlace[];
  readonly codeBlocks: readonly StructurePlace[];
}
