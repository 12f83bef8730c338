import type { Catalogue } from '../images/catalogue.ts';
import { checkAlt as checkAltName, checkSize } from '../images/check-picture.ts';
import { warningsAbout } from '../images/measure.ts';
import { type PlaceName, places } from '../images/places.ts';
import type { ImageProblem } from '../images/source-image.ts';
import type { ImageReference } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import { findPicture } from './pictures.ts';

/** What is wrong with a picture in its place on a page, and with the words that stand for it. */
export function checkPicture(
  { url, address, document }: Page,
  image: ImageReference,
  place: PlaceName,
  catalogue: Catalogue,
): ImageProblem[] {
  if (image.src.trim() === '') return [{ kind: 'missing-image', message: noAddress }];
  const found = findPicture(image.src, { url, address, path: document.path }, catalogue);
  return [
    ...(found.kind === 'problem' ? [found.problem] : []),
    ...(found.kind === 'remote' ? [remote(image.src)] : []),
    ...(found.kind === 'found'
      ? [...warningsAbout(found.image), ...listOf(checkSize(found.image, places[place]))]
      : []),
    ...checkAlt(image),
  ];
}

const noAddress =
  'This picture has no address: there is nothing between its brackets (). Write where it is, such as (/assets/images/bridge.jpeg).';

function remote(src: string): ImageProblem {
  const message = `The picture ${src} is on another server, which would learn who reads this page. Put the picture in assets/images to show it.`;
  return { kind: 'remote-image', message };
}

function checkAlt({ src, alt, banner }: ImageReference): ImageProblem[] {
  if (alt === undefined) {
    const message = `The picture ${src} has no alternative text. Write alt="what it shows" in its <img>, or alt="" if it only decorates.`;
    return [{ kind: 'missing-alt', message }];
  }
  if (alt.trim() === '' && !banner) {
    const message = `The picture ${src} has an empty alternative text, which says that it only decorates. If it shows something, say what: ![what it shows](${src}).`;
    return [{ kind: 'empty-alt', message }];
  }
  return listOf(checkAltName(alt));
}

function listOf(problem: ImageProblem | undefined): ImageProblem[] {
  return problem === undefined ? [] : [problem];
}
