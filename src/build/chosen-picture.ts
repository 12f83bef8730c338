import { wantedWidth } from '../images/narrow-place.ts';
import { places } from '../images/places.ts';
import type { Size } from '../images/plan.ts';
import { isDescriptor, parseSrcset } from '../markdown/html/parse-srcset.ts';
import { writeTag } from '../markdown/html/write-tag.ts';
import type { Candidate, ImageReference, PictureSource } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import type { Delivering, Wanted } from './deliver-image.ts';
import { attributesOf, findPicture } from './pictures.ts';
import { publishedName } from './published-name.ts';

/**
 * The `<source>` of a picture whose files the author chose: these very files, without metadata, at their addresses, and
 * the size that they are shown at, so that nothing moves while they load. Empty where there is none of the files.
 * `image` is the `<img>` of the same picture, whose width is that of all its sources.
 */
export function chosenSource(
  page: Page,
  { candidates, attributes }: PictureSource,
  image: ImageReference | undefined,
  delivering: Delivering,
): string {
  const files = filesOf(page, candidates, delivering);
  if (files.length === 0) return '';
  const { width: _width, height: _height, ...others } = attributes;
  const wanted = { ...image?.attributes, ...attributes };
  return writeTag('source', { ...shownSize(files, wanted), ...others, srcset: srcset(files) });
}

/** The `<img>` of such a picture, likewise; undefined where its file is not of this site. */
export function chosenImage(page: Page, wanted: Wanted, delivering: Delivering): string | undefined {
  const { src, alt = '', title, attributes } = wanted.reference;
  const [file] = filesOf(page, [{ src, descriptor: '' }], delivering);
  if (file?.size === undefined) return undefined;
  const offered = filesOf(page, parseSrcset(attributes.srcset ?? ''), delivering);
  const { class: names, id, others } = attributesOf({ ...wanted.reference, ...wanted, alt });
  return writeTag('img', {
    src: file.address,
    ...(offered.length > 0 ? { srcset: srcset(offered) } : {}),
    ...(offered.length > 0 && attributes.sizes !== undefined ? { sizes: attributes.sizes } : {}),
    alt,
    ...shownSize([...offered, file], attributes),
    title,
    class: names,
    id,
    ...others,
    ...(wanted.priority ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
  });
}

interface ChosenFile extends Candidate {
  readonly address: string;
  /** Undefined for a file on another server. */
  readonly size: Size | undefined;
}

/** The files that may be shown, each where it is published; asking has it published. */
function filesOf(page: Page, candidates: readonly Candidate[], delivering: Delivering): ChosenFile[] {
  return candidates.flatMap(({ src, descriptor: written }): ChosenFile[] => {
    const descriptor = isDescriptor(written) ? written : '';
    const found = findPicture(src, page, delivering.catalogue);
    if (found.kind === 'remote' && delivering.showsRemote) return [{ src, descriptor, address: src, size: undefined }];
    if (found.kind !== 'found') return [];
    const address = delivering.link(page, page.address.root + publishedName(found.image.path));
    return [{ src, descriptor, address, size: found.image }];
  });
}

/** The size that HTML says for these files: as wide as the author wants, or as the widest of them is in CSS pixels. */
function shownSize(files: readonly ChosenFile[], wanted: ImageReference['attributes']) {
  const sizes = files.flatMap(({ size, descriptor }) => {
    if (size === undefined) return [];
    const density = descriptor.endsWith('x') ? Number.parseFloat(descriptor) : 1;
    return [{ width: Math.max(1, Math.round(size.width / density)), ratio: size.height / size.width }];
  });
  const [widest] = sizes.sort((a, b) => b.width - a.width);
  if (widest === undefined) return {};
  const natural = { width: widest.width, height: widest.width * widest.ratio };
  const width = wantedWidth(places.column, natural, wanted) ?? widest.width;
  return { width: String(width), height: String(Math.max(1, Math.round(width * widest.ratio))) };
}

function srcset(files: readonly ChosenFile[]): string {
  return files.map(({ address, descriptor }) => `${address.replaceAll(',', '%2C')} ${descriptor}`.trim()).join(', ');
}
