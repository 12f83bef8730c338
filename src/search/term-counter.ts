import type { Language } from '../language/language.ts';
import { createWordReader } from '../language/word-reader.ts';
import { addFrequency, type Packing, startPacking } from './postings.ts';
import type { SearchDocument } from './search-document.ts';

/** Where a term is: in titles and keywords, and in texts. */
export interface TermPlaces {
  readonly title: Packing;
  readonly text: Packing;
  /** How many texts have it. */
  texts: number;
}

/** Counts terms one document at a time, of which nothing but numbers is kept. */
export interface TermCounter {
  add(document: SearchDocument): void;
  readonly terms: ReadonlyMap<string, TermPlaces>;
  /** How many different words each title and each text has, as MiniSearch counts them. */
  readonly lengths: readonly (readonly [title: number, text: number])[];
}

export function createTermCounter(language: Language): TermCounter {
  const read = createWordReader(language);
  const terms = new Map<string, TermPlaces>();
  const lengths: [title: number, text: number][] = [];
  const placesOf = (term: string): TermPlaces => {
    let places = terms.get(term);
    if (places === undefined) {
      places = { title: startPacking(), text: startPacking(), texts: 0 };
      terms.set(term, places);
    }
    return places;
  };
  const count = (text: string): Map<string, number> => {
    const times = new Map<string, number>();
    read(text, (word) => times.set(word, (times.get(word) ?? 0) + 1));
    return times;
  };
  return {
    add({ title, keywords, text }) {
      const post = lengths.length;
      const inTitle = count([title, ...keywords].join('\n'));
      for (const [term, times] of inTitle) addFrequency(placesOf(term).title, post, times);
      const inText = count(text);
      for (const [term, times] of inText) {
        const places = placesOf(term);
        places.texts++;
        addFrequency(places.text, post, times);
      }
      lengths.push([inTitle.size, inText.size]);
    },
    terms,
    lengths,
  };
}
