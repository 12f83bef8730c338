import type { Language } from '../../src/language/language.ts';
import { element } from './element.ts';
import type { SearchAnswer, SearchEngine, Segment } from './search-engine.ts';

export interface Search {
  readonly engine: SearchEngine;
  /** The items of the list for results from one place up to another. */
  items(answer: SearchAnswer, from: number, to: number): Promise<HTMLElement[]>;
}

/** Loads the engine and the index at a path. */
export async function loadSearch(language: Language, index: string): Promise<Search> {
  const [{ createSearchEngine, readSearchManifest, excerpt, markFound }, manifest] = await Promise.all([
    import('./search-engine.ts'),
    fetchJson(index),
  ]);
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  const engine = createSearchEngine(readSearchManifest(manifest), language, (path) => fetchJson(folder + path));
  return {
    engine,
    async items({ posts, words }, from, to) {
      const records = await Promise.all(posts.slice(from, to).map((post) => engine.record(post)));
      return records.map(({ url, title, date, text }) =>
        element(
          'li',
          { class: 'entry' },
          element('h2', {}, element('a', { href: url }, ...marked(markFound(title, words, language)))),
          ...(date ? [element('p', { class: 'day' }, element('time', { datetime: date.iso }, date.text))] : []),
          element('p', { class: 'summary' }, ...marked(excerpt(text, words, language))),
        ),
      );
    },
  };
}

function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
