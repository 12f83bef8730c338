import { examine } from '../images/examine.ts';
import type { ImageProblem, SourceImage } from '../images/source-image.ts';
import { createImagePool } from '../images/store.ts';
import type { Problem } from '../problems/problem.ts';

/** Says of a problem with a picture where the picture is asked for. */
export type AtUse = (problem: ImageProblem) => Problem;

/** Told of each place that asks for a picture. */
export type NoteUse = (image: SourceImage, at: AtUse) => void;

/** Where the pictures of a site are asked for. */
export interface PictureUses {
  readonly note: NoteUse;
  /** Decodes what was asked for, and tells of damage that nothing else finds, at each of its places. */
  check(): Promise<Problem[]>;
}

export function createPictureUses(root: string, cacheDir: string): PictureUses {
  const uses = new Map<SourceImage, AtUse[]>();
  return {
    note: (image, at) => void uses.set(image, [...(uses.get(image) ?? []), at]),
    async check() {
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
