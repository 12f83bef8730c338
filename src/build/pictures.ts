import { resolveReference } from '../checks/resolve-reference.ts';
import type { Catalogue } from '../images/catalogue.ts';
import { type NarrowPlace, narrowPlace } from '../images/narrow-place.ts';
import type { Picture } from '../images/picture.ts';
import { type Place, type PlaceName, places } from '../images/places.ts';
import { planPicture } from '../images/plan.ts';
import { renderPicture } from '../images/render-picture.ts';
import { type ImageProblem, isImageProblem, type SourceImage } from '../images/source-image.ts';
import type { ImageStore } from '../images/store.ts';
import type { Page } from '../site/site.ts';

/** A picture as a page asks for it. */
export interface PictureRequest {
  readonly src: string;
  readonly alt: string;
  readonly title?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly place: PlaceName;
  readonly priority: boolean;
}

/** The HTML of a picture, for a published site once its files are made, or what is wrong with it; `base` is the root of its host. */
export type Deliver = (image: SourceImage, request: PictureRequest, base: string) => Promise<string | ImageProblem>;

/** Where a picture's address leads: to a picture of the site, to one on another server, or nowhere. */
export type FoundPicture =
  | { readonly kind: 'found'; readonly image: SourceImage }
  | { readonly kind: 'remote' }
  | { readonly kind: 'problem'; readonly problem: ImageProblem };

/** Finds the picture that `src` means on a page: below the root's assets/ or content/, or beside the page's own file. */
export function findPicture(
  src: string,
  page: Pick<Page, 'url' | 'address' | 'document'>,
  catalogue: Catalogue,
): FoundPicture {
  const target = resolveReference(src, page.url, page.address.origin ? [page.address.origin] : []);
  if (target.kind === 'elsewhere') return { kind: 'remote' };
  if (target.kind === 'unsafe') {
    const message = `A picture may not come from “${shortened(src)}”. Put its file in assets/images and use that path.`;
    return { kind: 'problem', problem: { kind: 'unsafe-link', message } };
  }
  const { root } = page.address;
  const path = target.path.startsWith(root) ? target.path.slice(root.length) : target.path.slice(1);
  const { path: file } = page.document;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const beside = src.startsWith('/') ? [] : [joined(folder, src)];
  for (const candidate of [path, `content/${path}`, ...beside]) {
    const found = catalogue.lookup(candidate);
    if (found === undefined) continue;
    return isImageProblem(found) ? { kind: 'problem', problem: found } : { kind: 'found', image: found };
  }
  return { kind: 'problem', problem: catalogue.missing(path) };
}

/** Delivers pictures as the published site does: encoded, several widths, one after another through the store. */
export function createPublishedPictures(store: ImageStore) {
  const used = new Set<Picture>();
  return {
    used,
    async deliver(image: SourceImage, request: PictureRequest, base: string): Promise<string | ImageProblem> {
      const outcome = await store.outcome(planPicture(image, placeOf(image, request)));
      if ('kind' in outcome) return outcome;
      used.add(outcome);
      return renderPicture(outcome, { ...attributesOf(request), base });
    },
  };
}

/** The place of a picture on its page, as narrow as its author wants it. */
export function placeOf(image: SourceImage, { place, attributes = {} }: PictureRequest): Place | NarrowPlace {
  return narrowPlace(places[place], image, attributes);
}

/** Where a picture's `<img>` has the name of its place for a class, by which the style sheet sets it apart. */
const setApart: ReadonlySet<PlaceName> = new Set(['banner', 'inline']);

/** What an author may say on a picture that says nothing about how it is delivered. */
const kept = /^(?:lang|dir|translate|usemap|align|role|itemprop|aria-.+|data-.+)$/;

/** What stands on a picture's `<img>`. */
export function attributesOf({ alt, title, attributes = {}, place, priority }: PictureRequest) {
  const names = [...(setApart.has(place) ? [place] : []), ...(attributes.class ? [attributes.class] : [])];
  const others = Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.test(name)));
  return { alt, title, class: names.join(' ') || undefined, id: attributes.id, others, priority };
}

function joined(folder: string, relative: string): string {
  return new URL(relative, `https://this-site.invalid/${folder}`).pathname.slice(1);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
