import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { type Card, cardSize } from './card.ts';
import { cardLayout } from './card-layout.ts';

/** A card drawn. */
export interface DrawnCard {
  /** An SVG picture in which text is outlines already: it looks the same wherever it is turned into pixels. */
  readonly svg: string;
  /** What of its words the typeface has no letters for, and the card leaves out, such as emoji. */
  readonly missing: readonly string[];
}

export interface CardDrawer {
  /** Names all that shapes a card besides its words; part of `cardKey`. */
  readonly version: string;
  draw(card: Card): Promise<DrawnCard>;
}

const packages = createRequire(import.meta.url);
const typeface = '@fontsource/source-serif-4';
const weights = [400, 600] as const;
/** The typeface comes in parts; ŵ and ŷ are in the second. */
const parts = ['latin', 'latin-ext'] as const;

/** Reads the bundled typeface, Source Serif 4 (SIL Open Font License), which has all 56 accented vowels of Welsh. */
export async function readCardDrawer(): Promise<CardDrawer> {
  // Loaded for the first card: most builds draw none, and it takes longer to load than a small site to build.
  const { default: satori } = await import('satori');
  const fonts = await Promise.all(weights.flatMap((weight) => parts.map((part) => readFont(part, weight))));
  return {
    version: ['satori', typeface].map((name) => `${name} ${versionOf(name)}`).join(', '),
    async draw(card) {
      const missing = new Set<string>();
      const svg = await satori(cardLayout(card), {
        ...cardSize,
        fonts,
        async loadAdditionalAsset(_kind, text) {
          missing.add(text);
          return [];
        },
      });
      return { svg, missing: [...missing] };
    },
  };
}

async function readFont(part: (typeof parts)[number], weight: (typeof weights)[number]): Promise<Font> {
  const path = packages.resolve(`${typeface}/files/source-serif-4-${part}-${weight}-normal.woff`);
  return { name: part, weight, style: 'normal', data: await readFile(path) };
}

function versionOf(name: string): string {
  const { version }: { version: string } = packages(`${name}/package.json`);
  return version;
}
