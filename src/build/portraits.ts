import type { Authors } from '../content/authors.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from '../site/addresses.ts';
import type { PlaceIn } from '../site/parse-settings.ts';
import { type DataPicture, findDataPicture, type ShowingPictures } from './data-picture.ts';
import { authorsPath } from './read-site-data.ts';

/** The photograph of an author as pages show it; undefined for who has none. */
export type Portraits = (author: string, address: Address) => Promise<string | undefined>;

/** Finds the photographs that authors.yaml names. */
export function findPortraits(
  authors: Authors,
  place: PlaceIn,
  showing: ShowingPictures,
): { portraits: Portraits; problems: Problem[] } {
  const found = new Map<string, DataPicture>();
  const problems: Problem[] = [];
  for (const [author, { image }] of Object.entries(authors)) {
    if (image === undefined) continue;
    const at = place([author, 'image']);
    const one = findDataPicture(image, 'author', (problem) => ({ ...problem, path: authorsPath, ...at }), showing);
    found.set(author, one.picture);
    problems.push(...one.problems);
  }
  return { portraits: async (author, address) => found.get(author)?.(address), problems };
}
