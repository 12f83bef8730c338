// The part of the search that is loaded when a reader begins to search: see search.ts.
export { excerpt, markFound, type Segment } from '../../src/search/excerpt.ts';
export { readSearchManifest } from '../../src/search/read-search-manifest.ts';
export { createSearchEngine, type SearchAnswer, type SearchEngine } from '../../src/search/search-engine.ts';
