import type { Language } from '../language/language.ts';

/** The picture that stands for a post where people share it. */
export interface Card {
  readonly language: Language;
  readonly title: string;
  /** The name of the blog. */
  readonly site: string;
}

/** Pixels, as social networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The colours of cards; those of text stand on `ground`. */
export const cardColours = {
  ground: '#12343d',
  title: '#e9f2ef',
  site: '#b9d0cf',
  far: '#1d4a55',
  near: '#5d8f95',
} as const;

/** Another design or wording is another number, so that every card is drawn anew. */
const design = 1;

/** Everything that shapes a card, as one text to be hashed: two cards with the same key are the same picture. */
export function cardKey({ language, title, site }: Card, drawerVersion: string): string {
  return JSON.stringify(['card', design, drawerVersion, language, title, site]);
}
