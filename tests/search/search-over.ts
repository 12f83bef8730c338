import { packText } from '../../src/content/packed-text.ts';
import type { Language } from '../../src/language/language.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { readSearchManifest } from '../../src/search/read-search-manifest.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { createSearchEngine } from '../../src/search/search-engine.ts';

/** A document that a search may find, with what a test says about it. */
export function aDocument({
  text = '',
  ...about
}: Partial<Omit<SearchDocument, 'text'>> & { text?: string } = {}): SearchDocument {
  return { url: '/hello/', title: 'Hello', keywords: [], text: packText(text), ...about };
}

/** A search over documents by way of the files of their index. */
export function searchOver(documents: readonly SearchDocument[], language: Language) {
  const files = new Map(buildSearchIndex(documents, language).map(({ path, text }) => [path, text]));
  return searchOverFiles(files, language);
}

/** A search over the files of an index; `loaded` lists those that it has asked for. */
export function searchOverFiles(files: Map<string, string>, language: Language) {
  const loaded: string[] = [];
  const load = async (path: string): Promise<unknown> => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} does not exist`);
    loaded.push(path);
    return JSON.parse(text);
  };
  const manifest = readSearchManifest(JSON.parse(files.get(`${language}.json`) ?? ''));
  return { files, manifest, loaded, engine: createSearchEngine(manifest, language, load) };
}
