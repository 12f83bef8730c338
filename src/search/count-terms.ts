import MiniSearch from 'minisearch';
import type { Language } from '../language/language.ts';
import { searchWords } from '../language/search-words.ts';
import { addFrequencies, type Packing, startPacking } from './postings.ts';
import type { SearchDocument } from './search-document.ts';

/** Where each term is, and how many different words each title and text has. */
export interface CountedTerms {
  readonly terms: ReadonlyMap<string, { readonly title: Packing; readonly text: Packing }>;
  readonly lengths: readonly (readonly [title: number, text: number])[];
}

/** Posts that the engine holds at a time: its own index of 5,000 posts takes half a gigabyte, ours of packed numbers a tenth. */
const atATime = 60;

/** Counts the terms of documents, leaving common ones out of texts. */
export function countTerms(
  documents: readonly SearchDocument[],
  language: Language,
  common: ReadonlySet<string>,
): CountedTerms {
  const terms = new Map<string, { title: Packing; text: Packing }>();
  const lengths: [title: number, text: number][] = [];
  for (let from = 0; from < documents.length; from += atATime) {
    const some = documents.slice(from, from + atATime);
    const counted = countSome(some, language, common);
    for (const [term, { 0: title = {}, 1: text = {} }] of counted.index) {
      const places = terms.get(term) ?? { title: startPacking(), text: startPacking() };
      addFrequencies(places.title, title, from);
      addFrequencies(places.text, text, from);
      terms.set(term, places);
    }
    for (const index of some.keys()) {
      const [title = 0, text = 0] = counted.fieldLength[index] ?? [];
      lengths.push([title, text]);
    }
  }
  return { terms, lengths };
}

function countSome(documents: readonly SearchDocument[], language: Language, common: ReadonlySet<string>) {
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => searchWords(text, language),
    processTerm: (word, field) => (field === 'text' && common.has(word) ? null : word),
  });
  for (const [id, { title, keywords, text }] of documents.entries()) {
    engine.add({ id, title: [title, ...keywords].join('\n'), text });
  }
  return engine.toJSON();
}
