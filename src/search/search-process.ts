import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSearchIndex } from './build-search-index.ts';
import type { SearchTask } from './write-search-indexes.ts';

process.once('message', (message) => {
  // Sent by write-search-indexes.ts, which starts this process.
  const { folder, indexes } = message as SearchTask;
  const made = new Set<string>();
  for (const { language, documents } of indexes) {
    for (const { path, text } of buildSearchIndex(documents, language)) {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, text);
    }
  }
});
