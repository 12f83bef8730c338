import type { Catalogue } from '../images/catalogue.ts';
import { checkAlt as checkAltName, checkSize } from '../images/check-picture.ts';
import { warningsAbout } from '../images/measure.ts';
import { type PlaceName, places } from '../images/places.ts';
import type { ImageProblem } from '../images/source-image.ts';
import { parseSrcset } from '../markdown/html/parse-srcset.ts';
import type { ImageReference, PictureSource } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import { type FoundPicture, findPicture } from './pictures.ts';

/** What is wrong with a picture in its place on a page, and with the words that stand for it. */
export function checkPicture(
  page: Page,
  image: ImageReference,
  place: PlaceName,
  catalogue: Catalogue,
): ImageProblem[] {
  if (image.src.trim() === '') return [{ kind: 'missing-image', message: noAddress }];
  const found = findPicture(image.src, page, catalogue);
  const offered = image.isInPicture ? parseSrcset(image.attributes.srcset ?? '') : [];
  return [
    ...checkFound(found, image.src),
    ...(found.kind === 'found' ? listOf(checkSize(found.image, places[place])) : []),
    ...(image.isInPicture ? checkChosen(found) : []),
    ...offered.flatMap(({ src }) => checkOffered(page, src, catalogue)),
    ...checkAlt(image),
  ];
}

/** What is wrong with the files that an author chose for a picture. */
export function checkSource(page: Page, { candidates }: PictureSource, catalogue: Catalogue): ImageProblem[] {
  return candidates.flatMap(({ src }) => checkOffered(page, src, catalogue));
}

function checkOffered(page: Page, src: string, catalogue: Catalogue): ImageProblem[] {
  const found = findPicture(src, page, catalogue);
  return [...checkFound(found, src), ...checkChosen(found)];
}

function checkFound(found: FoundPicture, src: string): readonly ImageProblem[] {
  switch (found.kind) {
    case 'problem':
      return [found.problem];
    case 'remote':
      return [remote(src)];
    case 'found':
      return warningsAbout(found.image);
  }
}

/** What an author chose is published as it is, and so must be what browsers show. */
function checkChosen(found: FoundPicture): ImageProblem[] {
  if (found.kind !== 'found' || found.image.format !== 'tiff') return [];
  const message = `${found.image.path} is a TIFF file, which browsers cannot show. Export it as JPEG or PNG and use that.`;
  return [{ kind: 'image-format', message }];
}

const noAddress =
  'This picture has no address: there is nothing between its brackets (). Write where it is, such as (/assets/images/bridge.jpeg).';

function remote(src: string): ImageProblem {
  const message = `The picture ${src} is on another server, which would learn who reads this page. Put the picture in assets/images to show it.`;
  return { kind: 'remote-image', message };
}

function checkAlt({ src, alt, setting }: ImageReference): ImageProblem[] {
  if (alt === undefined) {
    const message = `The picture ${src} has no alternative text. Write alt="what it shows" in its <img>, or alt="" if it only decorates.`;
    return [{ kind: 'missing-alt', message }];
  }
  if (alt.trim() === '' && setting !== 'banner') {
    const message = `The picture ${src} has an empty alternative text, which says that it only decorates. If it shows something, say what: ![what it shows](${src}).`;
    return [{ kind: 'empty-alt', message }];
  }
  return listOf(checkAltName(alt));
}

function listOf(problem: ImageProblem | undefined): ImageProblem[] {
  return problem === undefined ? [] : [problem];
}
