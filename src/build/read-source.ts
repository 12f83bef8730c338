import { welshWordsPath } from '../checks/welsh-words-file.ts';
import type { Document } from '../content/document.ts';
import type { Content, ContentReader } from '../content/read-content.ts';
import { misnamedData } from '../data/misnamed-data.ts';
import { type Catalogue, createCatalogue } from '../images/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { checkNamedFiles } from '../site/check-named-files.ts';
import { isExcludedBy } from '../site/excluded.ts';
import { settingsPath } from '../site/parse-settings.ts';
import { statementPath } from '../site/statement.ts';
import { type TranslationRecords, translationRecordsPath } from '../translations/translation-records.ts';
import { createDataReader } from './read-data.ts';
import { createDocumentParser, type OnParsed } from './read-documents.ts';
import { authorsPath, type SiteData, tagsPath } from './read-site-data.ts';
import { readTranslations } from './read-translations.ts';

/** All that editors wrote and put into a root, read and parsed, before anything is decided about it. */
export interface Source {
  readonly data: SiteData;
  /** What the data files say, as Liquid knows it. */
  readonly siteData: Readonly<Record<string, unknown>>;
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

/** Data files with a meaning of their own here, which are checked by what they mean. */
const ours = new Set([settingsPath, authorsPath, tagsPath, statementPath, translationRecordsPath, welshWordsPath]);

/** Reads the source of one site, again and again. */
export function createSourceReader(reader: ContentReader, { root, cache, preview }: SourceSettings) {
  const parseDocuments = createDocumentParser({ keep: preview });
  const readData = createDataReader(reader, (path) => ours.has(path));
  return async (data: SiteData, onParsed: OnParsed): Promise<Source> => {
    const [all, catalogue] = await Promise.all([reader.read(), createCatalogue(root, cache)]);
    const { settings } = data;
    const { documents: files, ...content } = withoutExcluded(all, settings.exclude);
    const { documents, problems: inDocuments } = parseDocuments(files, settings, onParsed);
    const { records, problems: inRecords } = await readTranslations(reader);
    const { data: siteData, problems: inData } = await readData(content.hidden);
    const misnamed = misnamedData(content.hidden);
    const paths = [...all.documents, ...all.problems].map(({ path }) => path);
    const named = checkNamedFiles(settings, [...paths, ...all.files], data.place);
    const problems = [data.problems, content.problems, inDocuments, inRecords, inData, misnamed, named].flat();
    return { data, siteData, content, documents, catalogue, records, problems };
  };
}

/** The content without the files that `exclude` in site.yaml names, and without what is wrong with them. */
function withoutExcluded(content: Content, exclude: readonly string[]): Content {
  if (exclude.length === 0) return content;
  const isKept = (path: string) => !exclude.some((entry) => isExcludedBy(path, entry));
  return {
    ...content,
    documents: content.documents.filter(({ path }) => isKept(path)),
    files: content.files.filter(isKept),
    problems: content.problems.filter(({ path }) => isKept(path)),
  };
}
