import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { encoderVersion } from './encoder-version.ts';
import { fileNameOf, keyOf } from './file-name.ts';
import type { Care } from './lossy.ts';
import { recipe } from './make-picture.ts';
import { markUsed } from './mark-used.ts';
import type { Picture, Variant } from './picture.ts';
import type { PicturePlan } from './plan.ts';
import { changedMeanwhile, createPool, type Pool } from './pool.ts';
import { publishFile } from './publish-file.ts';
import type { ImageProblem } from './source-image.ts';
import { readStored, recordPath, type StoredPicture, variantPath, writeStored } from './stored-picture.ts';

export interface Progress {
  /** Pictures that had to be encoded and are. */
  readonly done: number;
  readonly total: number;
  /** Seconds that the rest will take at the speed so far; undefined before the first is done. */
  readonly remaining: number | undefined;
}

export interface ImageStoreSettings {
  /** The site's folder; pictures' paths are relative to it. */
  readonly root: string;
  readonly cacheDir: string;
  /** Told whenever a picture is asked for that must be encoded, and when it is done. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops all work; what is finished stays stored. */
  readonly signal?: AbortSignal;
  /** The workers, where several stores share them; `close` leaves those alone. */
  readonly pool?: Pool;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

export interface ImageStore {
  /** Sets how much time encoders may take over what is asked for from now on; `usual` unless told. */
  take(care: Care): void;
  /** The files a plan becomes, from the store or encoded now; one plan is never worked on twice. */
  outcome(plan: PicturePlan): Promise<Picture | ImageProblem>;
  /** The absolute path of a file that `outcome` named; undefined for another. */
  file(fileName: string): string | undefined;
  /** Puts a picture's files into an output folder; answers their names. */
  publish(picture: Picture, outputDir: string): readonly string[];
  /** How many pictures were encoded since the store was opened, and how many were found in it. */
  readonly encoded: number;
  readonly reused: number;
  /** Ends the workers, and whatever they are doing. */
  close(): void;
}

/** More pixels of source than this are not worked on at once. */
const pixelsInFlight = 60_000_000;

/** The crew that one build needs: a worker for each core. */
export function createImagePool(): Pool {
  return createPool(availableParallelism(), pixelsInFlight);
}

/** Opens the store of encoded pictures in `cacheDir`, the one place that encodes. */
export function createImageStore(settings: ImageStoreSettings): ImageStore {
  const { root, cacheDir, onProgress, signal, now = Date.now } = settings;
  let care: Care = 'usual';
  const version = () => `${recipe} ${care} ${encoderVersion}`;
  const store = join(cacheDir, 'images');
  const pool = settings.pool ?? createImagePool();
  const stored = new Map<string, Promise<StoredPicture | Unmade>>();
  const asked = new Map<string, Promise<Found | ImageProblem>>();
  const pictures = new Map<string, Picture>();
  const files = new Map<string, string>();
  let started = 0;
  let done = 0;
  let total = 0;
  let reused = 0;
  const close = () => (settings.pool === undefined ? pool.close() : undefined);
  signal?.addEventListener('abort', close, { once: true });

  const report = () => {
    const remaining = done === 0 ? undefined : ((now() - started) / 1000 / done) * (total - done);
    onProgress?.({ done, total, remaining });
  };
  const make = async (plan: PicturePlan, key: string): Promise<StoredPicture | Unmade> => {
    signal?.throwIfAborted();
    if (total === 0) started = now();
    total++;
    report();
    const answer = await pool.run({ plan, care, file: join(root, plan.image.path) });
    const made = answer.ok ? await writeStored(store, key, plan.image, answer.made) : { reason: answer.reason };
    done++;
    report();
    return made;
  };
  const find = async (plan: PicturePlan, key: string): Promise<StoredPicture | Unmade> => {
    const known = readStored(store, key);
    if (known === undefined) return make(plan, key);
    reused++;
    await markUsed(recordPath(store, key), now());
    return known;
  };
  const findNamed = async (plan: PicturePlan, key: string): Promise<Found | ImageProblem> => {
    // Copies of one file are one picture, under several names.
    const finding = stored.get(key) ?? find(plan, key);
    stored.set(key, finding);
    const picture = await finding;
    if ('reason' in picture) return unusable(plan, picture.reason);
    const named = (variant: StoredPicture['modern'][number]): Variant => {
      const fileName = fileNameOf(plan.image.path, variant);
      files.set(fileName, variantPath(store, key, variant));
      return { ...variant, fileName };
    };
    return { modern: picture.modern.map(named), fallback: picture.fallback.map(named) };
  };
  const outcome = async (plan: PicturePlan): Promise<Picture | ImageProblem> => {
    const key = keyOf(plan, version());
    const name = `${plan.image.path} ${key}`;
    const finding = asked.get(name) ?? findNamed(plan, key);
    asked.set(name, finding);
    const found = await finding;
    if ('kind' in found) return found;
    // A picture is one object wherever it is asked for in the same kind of place.
    const picture = pictures.get(`${name} ${plan.htmlSizes}`) ?? pictureOf(found, plan);
    pictures.set(`${name} ${plan.htmlSizes}`, picture);
    return picture;
  };
  return {
    take: (wanted) => {
      care = wanted;
    },
    outcome,
    file: (fileName) => files.get(fileName),
    publish: (picture, outputDir) => {
      return [...picture.modern, ...picture.fallback].map(({ fileName }) => {
        const file = files.get(fileName);
        if (file === undefined) throw new Error(`${fileName} is not of this store.`);
        publishFile(file, join(outputDir, fileName));
        return fileName;
      });
    },
    get encoded() {
      return done;
    },
    get reused() {
      return reused;
    },
    close,
  };
}

/** Why a picture cannot be made, whatever it is called. */
interface Unmade {
  readonly reason: string;
}

/** The files of a plan, whatever else its place says of them. */
type Found = Pick<Picture, 'modern' | 'fallback'>;

function pictureOf({ modern, fallback }: Found, plan: PicturePlan): Picture {
  const [widest] = [...modern, ...fallback].sort((a, b) => b.width - a.width);
  if (widest === undefined) throw new Error('A picture has at least one file.');
  const { htmlSizes, shownWidth = widest.width } = plan;
  const height = Math.max(1, Math.round((widest.height * shownWidth) / widest.width));
  return { width: shownWidth, height, modern, fallback, htmlSizes };
}

/** What to tell an editor whose picture could not be made of a plan. */
export function unusable(plan: PicturePlan, reason: string): ImageProblem {
  if (reason === changedMeanwhile) {
    const message = `The picture ${plan.image.path} was changed while the site was built. Build it once more.`;
    return { kind: 'broken-image', message };
  }
  const message = `The picture ${plan.image.path} is damaged and cannot be shown (${reason.split('\n', 1)[0]}). Export it again.`;
  return { kind: 'broken-image', message };
}
