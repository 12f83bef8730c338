import type { PackedText } from '../content/packed-text.ts';
import type { SearchDate } from './search-files.ts';

/** A post or page that readers can find. */
export interface SearchDocument {
  /** Its path, as readers see it. */
  readonly url: string;
  readonly title: string;
  /** Words that count like those of the title: tags, authors. */
  readonly keywords: readonly string[];
  readonly date?: SearchDate | undefined;
  /** Plain text; see `plainText`. */
  readonly text: PackedText;
}
