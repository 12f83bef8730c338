import { examine } from '../images/examine.ts';
import type { ImageProblem, SourceImage } from '../images/source-image.ts';
import { createImagePool } from '../images/store.ts';
import type { Problem } from '../problems/problem.ts';

/** Says of a problem with a picture where the picture is asked for. */
export type AtUse = (problem: ImageProblem) => Problem;

/** How a picture is used: files are made of it, or it is published as it is because an author chose it. */
export type Use = 'made' | 'chosen';

/** Told of each place that asks for a picture. */
export type NoteUse = (image: SourceImage, at: AtUse, use: Use) => void;

/** Where the pictures of a site are asked for. */
export interface PictureUses {
  readonly note: NoteUse;
  /** Decodes what was asked for, and tells of damage that nothing else finds, at each of its places. */
  check(): Promise<Problem[]>;
}

/** Opens a list of uses; with `only`, of one kind, for the other kind is decoded anyway. */
export function createPictureUses(root: string, cacheDir: string, only?: Use): PictureUses {
  const uses = new Map<SourceImage, AtUse[]>();
  return {
    note(image, at, use) {
      if (only !== undefined && use !== only) return;
      const known = uses.get(image);
      if (known === undefined) uses.set(image, [at]);
      else known.push(at);
    },
    async check() {
      if (uses.size === 0) return [];
      const pool = createImagePool();
      try {
        const damaged = await examine(uses.keys(), { root, cacheDir, pool });
        return [...damaged].flatMap(([image, problem]) => (uses.get(image) ?? []).map((at) => at(problem)));
      } finally {
        pool.close();
      }
    },
  };
}
