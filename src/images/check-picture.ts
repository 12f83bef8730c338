import { extensions } from './picture.ts';
import type { Place } from './places.ts';
import { widestOf } from './plan.ts';
import type { ImageProblem, SourceImage } from './source-image.ts';

/** What an editor should know of a picture in one place, apart from what is true of it everywhere. */
export function checkSize(image: SourceImage, place: Place): ImageProblem | undefined {
  if (image.format === 'svg') return undefined;
  const enough = Math.min(image.width, Math.max(...place.widths), legible);
  if (place.crop === undefined && widestOf(image, place) < enough) {
    return { kind: 'small-image', message: tooTall(image, place) };
  }
  if (image.width >= place.smallest) return undefined;
  const message =
    `The picture ${image.path} is ${image.width} pixels wide, too small for its place, where it looks blurred. ` +
    `Use one that is at least ${place.smallest} pixels wide.`;
  return { kind: 'small-image', message };
}

/** Narrower than this, in pixels, what is written in a picture of a whole page cannot be read. */
const legible = 600;

function tooTall(image: SourceImage, place: Place): string {
  return (
    `The picture ${image.path} is ${image.height} pixels tall, more than browsers can show at its width: it is shown ` +
    `${widestOf(image, place)} pixels wide. Cut it into several pictures.`
  );
}

const fileName = new RegExp(
  `^\\S+\\.(${Object.values(extensions).join('|')}|jpeg|tiff?|heic)$|^(img|dsc|dscn|pxl)[_-]?\\d+$`,
  'i',
);

/** Whether alternative text is only a file's name, such as `IMG_1234` or `team.jpg`, which tells a listener nothing. */
export function checkAlt(alt: string): ImageProblem | undefined {
  if (!fileName.test(alt.trim())) return undefined;
  const message = `The alternative text “${alt.trim()}” is a file’s name. Write what the picture shows, as you would tell it over the phone.`;
  return { kind: 'alt-file-name', message };
}
