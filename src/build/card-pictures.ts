import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Card, cardKey } from '../cards/card.ts';
import { type CardDrawer, readCardDrawer } from '../cards/read-card-drawer.ts';
import { encoderVersion } from '../images/encoder-version.ts';
import { markUsed } from '../images/mark-used.ts';
import { isSoundPng } from '../images/png-chunks.ts';
import { decodeRaw, encode } from '../images/sharp.ts';
import { cardFolder } from '../images/stored-files.ts';
import { writeWhole } from '../images/write-whole.ts';

/** Cards as PNG files, each drawn once in its life and kept in the image store. */
export interface CardPictures {
  /** The name of a card's file in a tree. */
  fileName(card: Card): Promise<string>;
  /** The stored file of every name that was asked for. */
  readonly used: ReadonlyMap<string, string>;
}

/** Opens the cards below `cacheDir`; the typeface is read when the first is asked for. */
export function createCardPictures(cacheDir: string, now: () => number = Date.now): CardPictures {
  let reading: Promise<CardDrawer> | undefined;
  const used = new Map<string, string>();
  const making = new Map<string, Promise<void>>();
  return {
    used,
    async fileName(card) {
      reading ??= readCardDrawer();
      const drawer = await reading;
      const key = createHash('sha256')
        .update(cardKey(card, `${drawer.version} ${encoderVersion}`))
        .digest('hex')
        .slice(0, 32);
      const file = path.join(cardFolder(cacheDir), key.slice(0, 2), `${key}.png`);
      const made = making.get(key) ?? make(card, drawer, file, now());
      making.set(key, made);
      await made;
      const name = `assets/images/card-${key.slice(0, 10)}.png`;
      used.set(name, file);
      return name;
    },
  };
}

async function make(card: Card, drawer: CardDrawer, file: string, now: number): Promise<void> {
  if (await isStored(file)) return markUsed(file, now);
  const { svg } = await drawer.draw(card);
  await writeWhole(file, await encode(await decodeRaw(Buffer.from(svg)), { format: 'png-palette' }));
}

/** Whether a card is stored as it was drawn: one that is damaged is drawn again. */
async function isStored(file: string): Promise<boolean> {
  try {
    return isSoundPng(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
