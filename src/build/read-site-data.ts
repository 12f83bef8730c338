import { type Authors, authorsSchema } from '../content/authors.ts';
import type { ContentReader } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../schema/validate.ts';
import { inFile, parseDataFile, parseSettings, settingsPath } from '../site/parse-settings.ts';
import type { Settings } from '../site/settings.ts';

export interface SiteData {
  readonly settings: Settings;
  readonly authors: Authors;
  readonly problems: readonly Problem[];
}

const authorsPath = 'content/_data/authors.yaml';

/** Reads site.yaml and authors.yaml, and answers the very same value as long as neither changes; `onOneHost` as in `resolveSettings`. */
export function createSiteDataReader(reader: ContentReader, onOneHost = false): () => Promise<SiteData> {
  let before: { readonly texts: string; readonly data: SiteData } | undefined;
  return async () => {
    const site = await reader.readText(settingsPath);
    const people = await reader.readText(authorsPath);
    const texts = JSON.stringify([site, people]);
    if (before?.texts === texts) return before.data;
    const problems: Problem[] = [site, people].flatMap((file) => (file && 'kind' in file ? [file] : []));
    const { settings, problems: inSettings } = parseSettings(site && 'text' in site ? site.text : undefined, onOneHost);
    const { authors, problems: inAuthors } = parseAuthors(people && 'text' in people ? people.text : '');
    const data = { settings, authors, problems: [...problems, ...inSettings, ...inAuthors] };
    before = { texts, data };
    return data;
  };
}

function parseAuthors(text: string): { authors: Authors; problems: Problem[] } {
  const { value, place, problems } = parseDataFile(authorsPath, text);
  const { value: authors, misfits } = validate(authorsSchema, { data: value, place });
  return { authors, problems: [...problems, ...misfits.map((misfit) => inFile(authorsPath, misfit))] };
}
