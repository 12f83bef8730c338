import { writeTag } from '../markdown/html/write-tag.ts';
import { mediaTypes, type Picture, type Variant } from './picture.ts';

export interface PictureAttributes {
  /** Empty for a decoration. */
  readonly alt: string;
  readonly title?: string | undefined;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  /** Whatever else its author says on it. */
  readonly others?: Readonly<Record<string, string>>;
  /** Whether it loads at once; the rest wait until a reader comes near. */
  readonly priority: boolean;
  /** What the site's addresses begin with: `/`, or `/blog/`. */
  readonly base: string;
}

/** A picture as HTML, `<picture>` where there is a choice of formats and `<img>` alone where there is none. */
export function renderPicture(picture: Picture, attributes: PictureAttributes): string {
  const { base } = attributes;
  const shown = picture.fallback.at(-1);
  if (shown === undefined) throw new Error('A picture has at least one file.');
  const img = writeTag('img', {
    src: base + shown.fileName,
    ...(picture.fallback.length > 1 ? { srcset: srcset(picture.fallback, base), sizes: picture.htmlSizes } : {}),
    alt: attributes.alt,
    width: String(picture.width),
    height: String(picture.height),
    title: attributes.title,
    class: attributes.class,
    id: attributes.id,
    ...attributes.others,
    ...(attributes.priority ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
  });
  const [first] = picture.modern;
  if (first === undefined) return img;
  const source = writeTag('source', {
    type: mediaTypes[first.format],
    srcset: srcset(picture.modern, base),
    sizes: picture.htmlSizes,
  });
  return `<picture>${source}${img}</picture>`;
}

function srcset(variants: readonly Variant[], base: string): string {
  return variants.map((variant) => `${base}${variant.fileName} ${variant.width}w`).join(', ');
}
