import { type SearchManifest, searchFormat } from './search-files.ts';

/** A manifest as it was fetched. Throws for one of another version, which a page kept open for long may meet. */
export function readSearchManifest(value: unknown): SearchManifest {
  if (typeof value === 'object' && value !== null && 'version' in value && value.version === searchFormat) {
    return value as SearchManifest;
  }
  throw new Error('This search index has another format than this page expects.');
}
