import type { Language } from '../language/language.ts';
import type { SearchMessages } from './search-messages.ts';

/** What the search page hands to its script, as JSON in the `data-search` of its form. */
export interface SearchSettings {
  readonly language: Language;
  /** The path of this language's `LANGUAGE.json`. */
  readonly index: string;
  readonly messages: SearchMessages;
  /** The search of the other language, if it lies on the same host. */
  readonly other?: OtherSearch | undefined;
}

export interface OtherSearch {
  readonly language: Language;
  readonly index: string;
  /** The path of its search page. */
  readonly page: string;
  readonly messages: SearchMessages;
}
