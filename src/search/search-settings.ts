import type { Language } from '../language/language.ts';
import type { SearchMessages } from './search-messages.ts';

/**
 * What the search page hands to its script, as JSON in the `data-search` of the element that holds the results. The
 * page has, as the script finds them: `form[role=search]` with an `input[name=q]`; this element, empty; and wherever
 * it likes, links to the search page in other languages.
 */
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
