import type { Document } from '../content/document.ts';
import type { Place } from '../schema/validate.ts';

/** The keys of front matter that an address is made of, those first that have the last word. */
const keys = ['permalink', 'slug', 'categories', 'category'];

/** Where a document says at which address it is; its beginning where only its file name does. */
export function placeOfAddress({ data, place }: Document): Place {
  return place([keys.find((key) => data[key] !== undefined) ?? 'permalink']);
}
