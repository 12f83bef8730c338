import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Showing } from '../content/visibility.ts';
import { publishFile, shareFile } from '../images/publish-file.ts';
import { createImageStore, type Progress } from '../images/store.ts';
import { searchFolder } from '../pages/search-url.ts';
import type { Problem } from '../problems/problem.ts';
import { writeSearchIndexes } from '../search/write-search-indexes.ts';
import { type Builder, createBuilder } from './builder.ts';
import { createCardPictures } from './card-pictures.ts';
import { createPublishedPictures } from './pictures.ts';
import type { Prepared } from './prepared.ts';
import { publishCopies } from './publish-copies.ts';
import { createSharedPictures } from './shared-pictures.ts';

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
  /** Writes what readers search, in a process of its own, while pages are rendered. */
  writeSearch(prepared: Prepared, output: string): Promise<void>;
  /** Puts pictures and other files into the output folder, once its pages are rendered; answers what cannot be read. */
  publishFiles(prepared: Prepared, output: string): Promise<readonly Problem[]>;
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
  const cards = createCardPictures(cache);
  const builder: Builder = createBuilder({
    root,
    cache,
    preview: false,
    thorough: false,
    showing,
    deliver: pictures.deliver,
    share: createSharedPictures(store, pictures.used, cards),
    report: (problem) => late.push(problem),
  });
  return {
    async prepare() {
      const prepared = await builder.prepare();
      store.take(prepared.settings.pictures);
      return prepared;
    },
    async writeSearch({ searchable }, output) {
      for (const { folder, indexes } of searchable) {
        await writeSearchIndexes({ folder: path.join(output, folder, searchFolder), indexes }, settings.signal);
      }
    },
    async publishFiles(prepared, output) {
      const [first = '', ...others] = new Set(prepared.settings.trees.map((tree) => tree.folder));
      const names = [...pictures.used].flatMap((picture) => store.publish(picture, path.join(output, first)));
      for (const [name, file] of cards.used) publishFile(file, path.join(output, first, name));
      for (const name of new Set([...names, ...cards.used.keys()])) {
        for (const folder of others) shareFile(path.join(output, first, name), path.join(output, folder, name));
      }
      for (const { path: name, write } of prepared.copies) {
        const target = path.join(output, name);
        await mkdir(path.dirname(target), { recursive: true });
        await write(target);
      }
      return publishCopies(root, output, prepared.files, prepared.askedFor);
    },
    late,
    get images() {
      return { made: store.encoded, reused: store.reused };
    },
    close: () => store.close(),
  };
}
