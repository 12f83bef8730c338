import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../language/language.ts';
import { type SearchIndexBuilder, startSearchIndex } from './build-search-index.ts';
import type { SearchMessage } from './write-search-indexes.ts';

/*
 * Started by write-search-indexes.ts, which sends the documents of one index after another. Records are written as they
 * come, so that their texts need not be held, into a folder that gets its name when all is known that it is made of.
 */
let current: { readonly builder: SearchIndexBuilder; readonly folder: string; readonly making: string } | undefined;

process.on('message', (message) => {
  take(message as SearchMessage);
});
// The build ended without saying so: nobody is left to write for.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches every process of the terminal; the build decides when to stop.
process.on('SIGINT', () => {});

function take(message: SearchMessage): void {
  if (message.kind === 'begin') current = begin(message.folder, message.language);
  if (current === undefined) throw new Error('Documents came before their index.');
  const { builder, folder, making } = current;
  if (message.kind === 'documents') {
    for (const document of message.documents) {
      const { path, text } = builder.add(document);
      writeFileSync(join(making, path), text);
    }
    process.send?.('taken');
  }
  if (message.kind === 'end') {
    const finished = builder.finish();
    for (const { path, text } of finished.shards) writeFileSync(join(making, path), text);
    renameSync(making, join(folder, finished.folder));
    writeFileSync(join(folder, finished.manifest.path), finished.manifest.text);
    process.send?.('taken');
  }
}

function begin(folder: string, language: Language) {
  const making = join(folder, `${language}-new`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, dirname('posts/0.json')), { recursive: true });
  return { builder: startSearchIndex(language), folder, making };
}
