import type { Pair } from '../content/pair.ts';
import type { Problem } from '../problems/problem.ts';
import type { Copy, Output } from '../site/output.ts';
import type { Settings } from '../site/settings.ts';
import type { TranslationRecords } from '../translations/translation-records.ts';
import type { AskedFor } from './asked-for.ts';
import type { searchDocuments } from './search-documents.ts';
import type { PublishedFile } from './targets.ts';

/** A site ready to be written: every page decided, every text read and checked. */
export interface Prepared {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly pairs: readonly Pair[];
  /** What was recorded of pairs when they were accepted. */
  readonly records: TranslationRecords;
  /** One sentence each, about the site as a whole. */
  readonly notices: readonly string[];
  readonly outputs: readonly Output[];
  /**
   * Begins what pages wait for when they are written: their pictures, and the posts that are like them. Resolves when
   * those are found.
   */
  readonly begin: () => Promise<void>;
  /** Files that are published as they are but for their metadata. */
  readonly files: readonly PublishedFile[];
  readonly askedFor: AskedFor;
  /** The project's own files that are not text. */
  readonly copies: readonly Copy[];
  /** What readers can search for, by the folder of each tree. */
  readonly searchable: ReturnType<typeof searchDocuments>;
}
