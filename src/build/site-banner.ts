import type { Problem } from '../problems/problem.ts';
import { type PlaceIn, settingsPath } from '../site/parse-settings.ts';
import { type DataPicture, findDataPicture, type ShowingPictures } from './data-picture.ts';

/** Finds the picture that site.yaml names as `banner`. */
export function findSiteBanner(
  src: string | undefined,
  place: PlaceIn,
  showing: ShowingPictures,
): { banner: DataPicture; problems: Problem[] } {
  if (src === undefined) return { banner: async () => undefined, problems: [] };
  const { picture, problems } = findDataPicture(
    src,
    'banner',
    (problem) => ({ ...problem, path: settingsPath, ...place(['banner']) }),
    showing,
  );
  return { banner: picture, problems };
}
