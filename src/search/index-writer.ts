import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/language.ts';
import { startSearchIndex } from './build-search-index.ts';
import { recordFolder } from './record-files.ts';
import type { SearchDocument } from './search-document.ts';

/** One index, written as its documents come, so that their texts need not be held. */
export interface IndexWriter {
  /** Takes in the next documents, the newest first. */
  add(documents: readonly SearchDocument[]): void;
  /** Writes what is known once every document is in: until then nobody finds the index. */
  finish(): void;
}

/** Begins an index in `folder`, which is made if it is not there. */
export function createIndexWriter(folder: string, language: Language): IndexWriter {
  // It gets its name when all is known that it is made of.
  const making = join(folder, `${language}-new`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, recordFolder), { recursive: true });
  const builder = startSearchIndex(language);
  return {
    add(documents) {
      for (const document of documents) {
        const full = builder.add(document);
        if (full !== undefined) writeFileSync(join(making, full.path), full.text);
      }
    },
    finish() {
      const finished = builder.finish();
      for (const { path, text } of finished.files) writeFileSync(join(making, path), text);
      renameSync(making, join(folder, finished.folder));
      writeFileSync(join(folder, finished.manifest.path), finished.manifest.text);
    },
  };
}
