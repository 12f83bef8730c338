import type { Authors } from '../content/authors.ts';
import type { Catalogue } from '../images/catalogue.ts';
import { warningsAbout } from '../images/measure.ts';
import { type ImageProblem, isImageProblem, type SourceImage } from '../images/source-image.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from '../site/addresses.ts';
import type { PlaceIn } from '../site/parse-settings.ts';
import type { PictureRequest } from './pictures.ts';
import { authorsPath } from './read-site-data.ts';

/** The photograph of an author as pages show it; undefined for who has none. */
export type Portraits = (author: string, address: Address) => Promise<string | undefined>;

/** Finds the photographs that authors.yaml names. Each stands beside a name, so it has no alternative text. */
export function findPortraits(
  authors: Authors,
  catalogue: Catalogue,
  place: PlaceIn,
  deliver: (image: SourceImage, request: PictureRequest, base: string) => Promise<string | ImageProblem>,
  report: (problem: Problem) => void,
): { portraits: Portraits; problems: Problem[] } {
  const found = new Map<string, { readonly src: string; readonly image: SourceImage }>();
  const problems: Problem[] = [];
  const at = (author: string, problem: ImageProblem): Problem => {
    return { ...problem, path: authorsPath, ...place([author, 'image']) };
  };
  for (const [author, { image: src }] of Object.entries(authors)) {
    if (src === undefined) continue;
    const path = src.replace(/^\//, '');
    const image = catalogue.lookup(path) ?? catalogue.missing(path);
    if (isImageProblem(image)) problems.push(at(author, image));
    else {
      found.set(author, { src, image });
      problems.push(...warningsAbout(image).map((problem) => at(author, problem)));
    }
  }
  const portraits: Portraits = async (author, { root }) => {
    const portrait = found.get(author);
    if (portrait === undefined) return undefined;
    const { src, image } = portrait;
    const html = await deliver(image, { src, alt: '', place: 'author', priority: true }, root);
    if (typeof html === 'string') return html;
    report(at(author, html));
    return undefined;
  };
  return { portraits, problems };
}
