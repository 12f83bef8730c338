import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { places } from './places.ts';
import { planPicture, trialOf } from './plan.ts';
import type { Pool } from './pool.ts';
import type { ImageProblem, SourceImage } from './source-image.ts';
import { unusable } from './store.ts';
import { remember } from './write-whole.ts';

const hashes = z.array(z.string());

/**
 * What decoding finds wrong with each of these pictures; those that are sound have no entry. Pictures found sound once
 * are remembered in `cacheDir` by their bytes and not decoded again.
 */
export async function examine(
  images: Iterable<SourceImage>,
  { root, cacheDir, pool }: { readonly root: string; readonly cacheDir: string; readonly pool: Pool },
): Promise<Map<SourceImage, ImageProblem>> {
  const memory = join(cacheDir, 'images', 'sound.json');
  const sound = new Set(await recall(memory));
  const doubtful = [...images].filter(({ hash }) => !sound.has(hash));
  const damaged = new Map<SourceImage, ImageProblem>();
  await Promise.all(
    doubtful.map(async (image) => {
      const plan = planPicture(image, places.column);
      const answer = await pool.run({ plan: trialOf(plan), care: 'usual', file: join(root, image.path) });
      if (answer.ok) sound.add(image.hash);
      else damaged.set(image, unusable(plan, answer.reason));
    }),
  );
  if (doubtful.length > damaged.size) await remember(memory, JSON.stringify([...sound].sort()));
  return damaged;
}

async function recall(memory: string): Promise<string[]> {
  try {
    return hashes.parse(JSON.parse(await readFile(memory, 'utf8')));
  } catch {
    // None, or one that is damaged or of another version: pictures are decoded once more.
    return [];
  }
}
