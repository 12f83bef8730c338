import { pictureName } from '../images/catalogue.ts';
import { checkAlt as checkAltName, checkSize } from '../images/check-picture.ts';
import { warningsAbout } from '../images/measure.ts';
import { isLength, narrowPlace } from '../images/narrow-place.ts';
import { type PlaceName, places } from '../images/places.ts';
import type { ImageProblem } from '../images/source-image.ts';
import { isDescriptor, parseSrcset } from '../markdown/html/parse-srcset.ts';
import type { Candidate, ImageReference, Link, PictureSource } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import type { ShowingPictures } from './data-picture.ts';
import type { AtUse, Use } from './picture-uses.ts';
import { type FoundPicture, findPicture } from './pictures.ts';
import { placedProblem } from './placed-problem.ts';

/** What checking the pictures of a page needs of the build around it. */
type Checking = Pick<ShowingPictures, 'catalogue' | 'noteUse'>;

/** What is wrong with a picture in its place on a page, and with the words that stand for it. */
export function checkPicture(page: Page, image: ImageReference, place: PlaceName, checking: Checking): Problem[] {
  const at = (problem: ImageProblem) => placedProblem(page, image, problem);
  if (image.src.trim() === '') return [at({ kind: 'missing-image', message: noAddress })];
  const found = findPicture(image.src, page, checking.catalogue);
  const offered = image.isInPicture ? parseSrcset(image.attributes.srcset ?? '') : [];
  return [
    ...checkFound(found, image.src, at, checking, image.isInPicture ? 'chosen' : 'made'),
    ...[
      ...(found.kind === 'found'
        ? listOf(checkSize(found.image, narrowPlace(places[place], found.image, image.attributes)))
        : []),
      ...checkLengths(image),
      ...(image.isInPicture ? checkChosen(found) : []),
      ...checkAlt(image),
    ].map(at),
    ...offered.flatMap((candidate) => checkOffered(page, candidate, at, checking)),
  ];
}

/** What is wrong with the files that an author chose for a picture. */
export function checkSource(page: Page, source: PictureSource, checking: Checking): Problem[] {
  const at = (problem: ImageProblem) => placedProblem(page, source, problem);
  return source.candidates.flatMap((candidate) => checkOffered(page, candidate, at, checking));
}

/** What is wrong with the file of a picture to which a page only links: it is damaged, or tells where it was taken. */
export function checkLinked(page: Page, link: Link, { catalogue }: Checking): Problem[] {
  const [path = ''] = link.href.split(/[?#]/, 1);
  if (!pictureName.test(path)) return [];
  const found = findPicture(path, page, catalogue);
  const problems =
    found.kind === 'problem' ? [found.problem] : found.kind === 'found' ? warningsAbout(found.image) : [];
  return problems
    .filter(({ kind }) => kind === 'position-data' || kind === 'broken-image')
    .map((problem) => placedProblem(page, link, problem));
}

function checkOffered(page: Page, { src, descriptor }: Candidate, at: AtUse, checking: Checking): Problem[] {
  const found = findPicture(src, page, checking.catalogue);
  const unfit = isDescriptor(descriptor) ? [] : [unfitDescriptor(src, descriptor)];
  return [...checkFound(found, src, at, checking, 'chosen'), ...[...checkChosen(found), ...unfit].map(at)];
}

function unfitDescriptor(src: string, descriptor: string): ImageProblem {
  const message = `“${descriptor}” behind ${src} in \`srcset\` says neither how wide the file is nor for which screens, so it is left out. Write, for example, 800w or 2x.`;
  return { kind: 'unknown-attribute', message };
}

/** Widths and heights that are no HTML, and so would be dropped without a word. */
function checkLengths({ src, attributes }: ImageReference): ImageProblem[] {
  return (['width', 'height'] as const).flatMap((name) => {
    const value = attributes[name];
    if (value === undefined || isLength(value)) return [];
    const message = `\`${name}="${value}"\` of the picture ${src} is no ${name}, so it is left out. Write pixels, such as ${name}="240"${name === 'width' ? ', or a share, such as width="50%"' : ''}.`;
    return [{ kind: 'unknown-attribute', message }];
  });
}

function checkFound(found: FoundPicture, src: string, at: AtUse, { noteUse }: Checking, use: Use): Problem[] {
  switch (found.kind) {
    case 'problem':
      return [at(found.problem)];
    case 'remote':
      return [at(remote(src))];
    case 'found':
      noteUse?.(found.image, at, use);
      return warningsAbout(found.image).map(at);
  }
}

/** What an author chose is published as it is, and so must be what browsers show. */
function checkChosen(found: FoundPicture): ImageProblem[] {
  if (found.kind !== 'found' || found.image.format !== 'tiff') return [];
  const message = `${found.image.path} is a TIFF file, which browsers cannot show. Export it as JPEG or PNG and use that.`;
  return [{ kind: 'image-format', message }];
}

const noAddress =
  'This picture has no address. Write the path of its file, such as /assets/images/bridge.jpeg: between the brackets () in Markdown, in `src` of an <img>, after `image:` in front matter.';

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
