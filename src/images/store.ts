import { utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileNameOf, keyOf } from './file-name.ts';
import { recipe } from './make-picture.ts';
import type { Picture } from './picture.ts';
import type { PicturePlan } from './plan.ts';
import { createPool } from './pool.ts';
import { publishFile } from './publish-file.ts';
import { encoderVersion } from './sharp.ts';
import type { ImageProblem } from './source-image.ts';
import { readStored, recordPath, type StoredPicture, variantPath, writeStored } from './stored-picture.ts';

export interface Progress {
  /** Pictures that had to be encoded and are. */
  readonly done: number;
  readonly total: number;
  /** Seconds that the rest will take at the speed so far. */
  readonly remaining: number;
}

export interface ImageStoreSettings {
  /** The site's folder; pictures' paths are relative to it. */
  readonly root: string;
  readonly cacheDir: string;
  /** Told whenever a picture is asked for that must be encoded, and when it is done. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops all work; what is finished stays stored. */
  readonly signal?: AbortSignal;
  /** Milliseconds, for the estimate. */
  readonly now?: () => number;
}

export interface ImageStore {
  /** The files a plan becomes, from the store or encoded now; one plan is never worked on twice. */
  outcome(plan: PicturePlan): Promise<Picture | ImageProblem>;
  /** Puts a picture's files into the output folder. */
  publish(picture: Picture, outputDir: string): Promise<void>;
  /** How many pictures were encoded since the store was opened. */
  readonly encoded: number;
  close(): void;
}

/** More pixels than this are not decoded at once: four bytes each keep two workers under 400 MB. */
const pixelsInFlight = 50_000_000;
const day = 24 * 60 * 60 * 1000;

/** Opens the store of encoded pictures in `cacheDir`, the one place that encodes. */
export function createImageStore(settings: ImageStoreSettings): ImageStore {
  const { root, cacheDir, onProgress, signal, now = Date.now } = settings;
  const store = join(cacheDir, 'images');
  const pool = createPool(availableParallelism(), pixelsInFlight);
  const asked = new Map<string, Promise<Picture | ImageProblem>>();
  const files = new Map<string, string>();
  const started = now();
  let done = 0;
  let total = 0;
  signal?.addEventListener('abort', () => pool.close(), { once: true });

  const report = () => {
    const remaining = done === 0 ? 0 : ((now() - started) / 1000 / done) * (total - done);
    onProgress?.({ done, total, remaining });
  };
  const make = async (plan: PicturePlan, key: string): Promise<StoredPicture | ImageProblem> => {
    signal?.throwIfAborted();
    total++;
    report();
    const answer = await pool.run({ plan, file: join(root, plan.image.path) });
    done++;
    report();
    if (!answer.ok) {
      const message = `The picture ${plan.image.path} is damaged and cannot be shown (${answer.reason}). Export it again.`;
      return { kind: 'broken-image', message };
    }
    return writeStored(store, key, { path: plan.image.path, bytes: plan.image.bytes }, answer.made);
  };
  const find = async (plan: PicturePlan, key: string): Promise<Picture | ImageProblem> => {
    const stored = await readStored(store, key);
    if (stored !== undefined) await markUsed(recordPath(store, key), now());
    const found = stored ?? (await make(plan, key));
    if ('kind' in found) return found;
    const named = (variant: StoredPicture['modern'][number]) => {
      const fileName = fileNameOf(plan.image.path, key, variant);
      files.set(fileName, variantPath(store, key, variant));
      return { ...variant, fileName };
    };
    const modern = found.modern.map(named);
    const fallback = found.fallback.map(named);
    const [widest] = [...modern, ...fallback].sort((a, b) => b.width - a.width);
    if (widest === undefined) throw new Error('A stored picture has at least one file.');
    return {
      width: widest.width,
      height: widest.height,
      modern,
      fallback,
      htmlSizes: plan.htmlSizes,
    };
  };
  return {
    outcome: (plan) => {
      const key = keyOf(plan, `${recipe} ${encoderVersion}`);
      const name = `${plan.image.path} ${key}`;
      const before = asked.get(name);
      if (before !== undefined) return before;
      const found = find(plan, key);
      asked.set(name, found);
      return found;
    },
    publish: async (picture, outputDir) => {
      for (const { fileName } of [...picture.modern, ...picture.fallback]) {
        const file = files.get(fileName);
        if (file === undefined) throw new Error(`${fileName} is not of this store.`);
        await publishFile(file, join(outputDir, fileName));
      }
    },
    get encoded() {
      return done;
    },
    close: () => pool.close(),
  };
}

/** A record's time is when it was last used, to the day, so that pruning knows. */
async function markUsed(path: string, now: number): Promise<void> {
  const { stat } = await import('node:fs/promises');
  if (now - (await stat(path)).mtimeMs > day) await utimes(path, now / 1000, now / 1000);
}
