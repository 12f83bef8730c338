import { renderPicture } from '../images/render-picture.ts';
import type { SourceImage } from '../images/source-image.ts';
import { attributesOf, type PictureRequest, placeOf } from './pictures.ts';
import { publishedName } from './published-name.ts';

/** Shows a picture as it lies in the root, as large as it will be shown, so that a preview encodes nothing. */
export async function deliverOriginal(image: SourceImage, request: PictureRequest, base: string): Promise<string> {
  const file = { ...image, format: 'png', fileName: publishedName(image.path) } as const;
  const place = placeOf(image, request);
  const width = 'shownWidth' in place ? place.shownWidth : image.width;
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  return renderPicture(
    { width, height, modern: [], fallback: [file], htmlSizes: '' },
    { ...attributesOf(request), base },
  );
}
