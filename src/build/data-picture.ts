import type { Catalogue } from '../images/catalogue.ts';
import { checkSize } from '../images/check-picture.ts';
import { warningsAbout } from '../images/measure.ts';
import { type PlaceName, places } from '../images/places.ts';
import { isImageProblem } from '../images/source-image.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from '../site/addresses.ts';
import type { AtUse, NoteUse } from './picture-uses.ts';
import type { Deliver } from './pictures.ts';

/** A picture that a data file names, as the pages of an address show it; undefined where it cannot be made. */
export type DataPicture = (address: Address) => Promise<string | undefined>;

/** What showing a picture needs of the build around it. */
export interface ShowingPictures {
  readonly catalogue: Catalogue;
  readonly deliver: Deliver;
  /** Told of what turns out only while pictures are made. */
  readonly report: (problem: Problem) => void;
  readonly noteUse?: NoteUse | undefined;
}

/**
 * Finds a picture that a data file names. It decorates, or stands beside a name, and so has no alternative text. `at`
 * says of a problem where the picture is named; one that is not there is never shown.
 */
export function findDataPicture(
  src: string,
  place: PlaceName,
  at: AtUse,
  { catalogue, deliver, report, noteUse }: ShowingPictures,
): { picture: DataPicture; problems: Problem[] } {
  const path = src.replace(/^\//, '');
  const image = catalogue.lookup(path) ?? catalogue.missing(path);
  if (isImageProblem(image)) return { picture: async () => undefined, problems: [at(image)] };
  noteUse?.(image, at, 'made');
  const picture: DataPicture = async ({ root }) => {
    const html = await deliver(image, { src, alt: '', place, priority: true }, root);
    if (typeof html === 'string') return html;
    report(at(html));
    return undefined;
  };
  const size = checkSize(image, places[place]);
  return { picture, problems: [...warningsAbout(image), ...(size === undefined ? [] : [size])].map(at) };
}
