import type * as z from 'zod';
import { authorsSchema, namelessAuthors } from '../content/authors.ts';
import type { ContentReader } from '../content/read-content.ts';
import { tagsSchema } from '../content/tags.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../schema/validate.ts';
import { inFile, type PlaceIn, parseDataFile, parseSettings, settingsPath } from '../site/parse-settings.ts';
import type { Names } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import { parseStatement, type Statement, statementPath } from '../site/statement.ts';

export interface SiteData {
  readonly settings: Settings;
  readonly names: Names;
  /** What accessibility.yaml says; undefined without that file. */
  readonly statement: Statement | undefined;
  /** Where a key of site.yaml stands. */
  readonly place: PlaceIn;
  /** Where a key of authors.yaml stands. */
  readonly placeOfAuthor: PlaceIn;
  readonly problems: readonly Problem[];
}

export const authorsPath = 'content/_data/authors.yaml';
export const tagsPath = 'content/_data/tags.yaml';

/** Reads the data files that settings and names stand in, and answers the very same value as long as none changes. */
export function createSiteDataReader(reader: ContentReader, onOneHost = false): () => Promise<SiteData> {
  let before: { readonly texts: string; readonly data: SiteData } | undefined;
  return async () => {
    const paths = [settingsPath, authorsPath, tagsPath, statementPath];
    const files = await Promise.all(paths.map((path) => reader.readText(path)));
    const texts = JSON.stringify(files.map((file) => (file && 'text' in file ? file.text : file)));
    if (before?.texts === texts) return before.data;
    const [site, people, subjects, accessibility] = files.map((file) =>
      file && 'text' in file ? file.text : undefined,
    );
    const { settings, place, problems: inSettings } = parseSettings(site, onOneHost);
    const authors = parseNames(authorsPath, people, authorsSchema, 'ann: { name: Ann Jones }');
    authors.problems.push(...namelessAuthors(authors.data, authors.place).map((one) => inFile(authorsPath, one)));
    const tags = parseNames(tagsPath, subjects, tagsSchema, 'news: { en: News, cy: Newyddion }');
    const { statement, problems: inStatement } = parseStatement(accessibility, settings.timeZone);
    const unreadable = files.flatMap((file) => (file && 'kind' in file ? [file] : []));
    const data = {
      settings,
      place,
      placeOfAuthor: authors.place,
      statement,
      names: { authors: authors.value, tags: tags.value },
      problems: [...unreadable, ...inSettings, ...authors.problems, ...tags.problems, ...inStatement],
    };
    before = { texts, data };
    return data;
  };
}

function parseNames<Value>(path: string, text: string | undefined, schema: z.ZodType<Value>, example: string) {
  const { value: data, place, problems } = parseDataFile(path, text ?? '', example);
  const { value, misfits } = validate(schema, { data, place });
  return { data, value, place, problems: [...problems, ...misfits.map((misfit) => inFile(path, misfit))] };
}
