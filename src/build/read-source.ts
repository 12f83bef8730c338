import type { Document } from '../content/document.ts';
import type { Content, ContentReader } from '../content/read-content.ts';
import { type Catalogue, createCatalogue } from '../images/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { TranslationRecords } from '../translations/translation-records.ts';
import { createDocumentParser, type OnParsed } from './read-documents.ts';
import type { SiteData } from './read-site-data.ts';
import { readTranslations } from './read-translations.ts';

/** All that editors wrote and put into a root, read and parsed, before anything is decided about it. */
export interface Source {
  readonly data: SiteData;
  readonly content: Omit<Content, 'documents'>;
  readonly documents: readonly Document[];
  /** The pictures there are, measured. */
  readonly catalogue: Catalogue;
  /** What was recorded of pairs when they were accepted. */
  readonly records: TranslationRecords;
  readonly problems: readonly Problem[];
}

export interface SourceSettings {
  readonly root: string;
  readonly cache: string;
  /** A preview has every language on one host, and parses again only what has changed. */
  readonly preview: boolean;
}

/** Reads the source of one site, again and again. */
export function createSourceReader(reader: ContentReader, { root, cache, preview }: SourceSettings) {
  const parseDocuments = createDocumentParser({ keep: preview });
  return async (data: SiteData, onParsed: OnParsed): Promise<Source> => {
    const [{ documents: files, ...content }, catalogue] = await Promise.all([
      reader.read(),
      createCatalogue(root, cache),
    ]);
    const { documents, problems: inDocuments } = parseDocuments(files, data.settings, onParsed);
    const { records, problems: inRecords } = await readTranslations(reader);
    const problems = [...data.problems, ...content.problems, ...inDocuments, ...inRecords];
    return { data, content, documents, catalogue, records, problems };
  };
}
