import type { Catalogue } from '../images/catalogue.ts';
import { type ImageProblem, isImageProblem, type SourceImage } from '../images/source-image.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from '../site/addresses.ts';
import { type PlaceIn, settingsPath } from '../site/parse-settings.ts';
import type { PictureRequest } from './pictures.ts';

/** The site's own banner as pages show it. */
export type SiteBanner = (address: Address) => Promise<string | undefined>;

/** Finds the picture that site.yaml names as `banner`; it decorates, so it has no alternative text. */
export function findSiteBanner(
  src: string | undefined,
  catalogue: Catalogue,
  place: PlaceIn,
  deliver: (image: SourceImage, request: PictureRequest, base: string) => Promise<string | ImageProblem>,
  report: (problem: Problem) => void,
): { banner: SiteBanner; problems: Problem[] } {
  const none: SiteBanner = async () => undefined;
  if (src === undefined) return { banner: none, problems: [] };
  const path = src.replace(/^\//, '');
  const image = catalogue.lookup(path) ?? catalogue.missing(path);
  const at = (problem: ImageProblem): Problem => ({ ...problem, path: settingsPath, ...place(['banner']) });
  if (isImageProblem(image)) return { banner: none, problems: [at(image)] };
  const banner: SiteBanner = async ({ root }) => {
    const html = await deliver(image, { src, alt: '', place: 'banner', priority: true }, root);
    if (typeof html === 'string') return html;
    report(at(html));
    return undefined;
  };
  return { banner, problems: [] };
}
