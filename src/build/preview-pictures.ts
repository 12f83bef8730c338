import { renderPicture } from '../images/render-picture.ts';
import type { SourceImage } from '../images/source-image.ts';
import { attributesOf, type PictureRequest } from './pictures.ts';
import { publishedName } from './published-name.ts';

/** Shows a picture as it lies in the root, at its size, so that a preview encodes nothing. */
export async function deliverOriginal(image: SourceImage, request: PictureRequest, base: string): Promise<string> {
  const { width, height, bytes } = image;
  const file = { format: 'png', width, height, bytes, fileName: publishedName(image.path) } as const;
  return renderPicture(
    { width, height, modern: [], fallback: [file], htmlSizes: '' },
    { ...attributesOf(request), base },
  );
}
