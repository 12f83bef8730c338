import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Showing } from '../content/visibility.ts';
import { createImageStore, type Progress } from '../images/store.ts';
import type { Problem } from '../problems/problem.ts';
import { type Builder, createBuilder } from './builder.ts';
import { createPublishedPictures } from './pictures.ts';
import type { Prepared } from './prepared.ts';

export interface PublicationSettings {
  readonly root: string;
  readonly cache: string;
  readonly showing: Showing;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** One site on its way to being published: first prepared, then written page by page, then its files put beside them. */
export interface Publication {
  prepare(): Promise<Prepared>;
  /** Puts pictures and other files into the output folder, once its pages are rendered. */
  publishFiles(prepared: Prepared, output: string): Promise<void>;
  /** Problems that turned out only while pages were rendered. */
  readonly late: readonly Problem[];
  readonly images: { readonly made: number; readonly reused: number };
  close(): void;
}

/** Opens a site for publication. Pictures are encoded while pages wait for them; `close` ends the encoding. */
export function createPublication(settings: PublicationSettings): Publication {
  const { root, cache, showing } = settings;
  const late: Problem[] = [];
  const store = createImageStore({
    root,
    cacheDir: cache,
    ...(settings.onProgress ? { onProgress: settings.onProgress } : {}),
    ...(settings.signal ? { signal: settings.signal } : {}),
  });
  const pictures = createPublishedPictures(store);
  const builder: Builder = createBuilder({
    root,
    cache,
    preview: false,
    thorough: false,
    showing,
    deliver: pictures.deliver,
    report: (problem) => late.push(problem),
  });
  return {
    prepare: () => builder.prepare(),
    async publishFiles(prepared, output) {
      for (const folder of new Set(prepared.settings.trees.map((tree) => tree.folder))) {
        for (const picture of pictures.used) await store.publish(picture, path.join(output, folder));
      }
      for (const { from, to } of prepared.files) {
        const target = path.join(output, to);
        await mkdir(path.dirname(target), { recursive: true });
        await copyFile(path.join(root, from), target);
      }
    },
    late,
    get images() {
      return { made: store.encoded, reused: pictures.used.size - store.encoded };
    },
    close: () => store.close(),
  };
}
