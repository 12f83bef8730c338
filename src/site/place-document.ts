import type { Document } from '../content/document.ts';
import { Timestamp } from '../dates/timestamp.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import { checkAddress, checkPermalink } from '../permalinks/check-permalink.ts';
import { documentAddress } from '../permalinks/document-address.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from './addresses.ts';
import { placeOfAddress } from './place-of-address.ts';
import type { Settings } from './settings.ts';

/** Where a document is published. */
export interface DocumentPlace {
  readonly address: Address;
  /** Percent-encoded, from the root of its host: `/cy/2026/11/23/helo/`. */
  readonly url: string;
  /** Relative to the output folder. */
  readonly output: string;
}

/** Gives a document its address below the base of its language, by Jekyll's rules; or says why it can have none. */
export function placeDocument(document: Document, settings: Settings): DocumentPlace | Problem {
  const address = settings.addresses.find(({ language }) => language === document.language) ?? settings.addresses[0];
  const isPage = document.kind === 'page';
  const permalink = withoutBase(document.data.permalink, address);
  const why = permalink === undefined ? undefined : checkPermalink(permalink, isPage ? 'page' : 'document');
  if (why !== undefined) return problem(document, why);
  const { url, file } = documentAddress(
    {
      path: `${document.stem}${document.path.slice(document.path.lastIndexOf('.'))}`,
      slug: document.slug,
      date: isPage ? undefined : zonedTime(document.date ?? 0, settings.timeZone),
      categories: document.categories,
      permalink,
    },
    settings.permalink,
  );
  const unfit = checkAddress(url);
  if (unfit !== undefined) return problem(document, unfit);
  return {
    address,
    url: address.base + url.slice(1),
    output: address.folder + address.base.slice(address.root.length) + file,
  };
}

/** A permalink that already begins with the base of its language (`/cy/…`) means the same as one that does not. */
function withoutBase(permalink: unknown, { base }: Address): string | undefined {
  // What is no text has been told already, and would only be told again as an address that is taken.
  const isList = typeof permalink === 'object' && !(permalink instanceof Timestamp);
  if (permalink === undefined || isList) return undefined;
  const written = String(permalink);
  return base !== '/' && written.startsWith(base) ? written.slice(base.length - 1) : written;
}

function problem(document: Document, message: string): Problem {
  return { kind: 'bad-permalink', path: document.path, ...placeOfAddress(document), message };
}
