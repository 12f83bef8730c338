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
  /** Counts a document and its text. */
  add(document: Pick<SearchDocument, 'title' | 'keywords'>, text: string): void;
  readonly terms: ReadonlyMap<string, TermPlaces>;
  /** How many different words each title and each text has, as MiniSearch counts them. */
  readonly lengths: readonly (readonly [title: number, text: number])[];
}

/** A term with what is counted of it in the text that is read. */
interface CountedTerm extends TermPlaces {
  times: number;
}

export function createTermCounter(language: Language): TermCounter {
  const terms = new Map<string, CountedTerm>();
  const read = createWordReader(language, (word) => {
    const term = terms.get(word) ?? { title: startPacking(), text: startPacking(), texts: 0, times: 0 };
    terms.set(word, term);
    return term;
  });
  const lengths: [title: number, text: number][] = [];
  /** Gives each term of a text once, with its times; answers how many there are. */
  const count = (text: string, each: (term: CountedTerm) => void): number => {
    const found: CountedTerm[] = [];
    read(text, (term) => {
      if (term.times++ === 0) found.push(term);
    });
    for (const term of found) {
      each(term);
      term.times = 0;
    }
    return found.length;
  };
  return {
    add({ title, keywords }, text) {
      const post = lengths.length;
      const inTitle = count([title, ...keywords].join('\n'), (term) => addFrequency(term.title, post, term.times));
      const inText = count(text, (term) => {
        term.texts++;
        addFrequency(term.text, post, term.times);
      });
      lengths.push([inTitle, inText]);
    },
    terms,
    lengths,
  };
}
