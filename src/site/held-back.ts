import type { Document } from '../content/document.ts';
import { type Hidden, whyHidden } from '../content/visibility.ts';
import { formatIso } from '../dates/format-iso.ts';
import { placeDocument } from './place-document.ts';
import type { Settings } from './settings.ts';

/** Why a page is not published at this moment, as the rest of the sentence “a page that …”. */
export type HeldBack = (url: string) => string | undefined;

/** Knows the addresses that documents will have once they are published. They are worked out when the first is asked for. */
export function createHeldBack(documents: readonly Document[], settings: Settings, now: number): HeldBack {
  let reasons: Map<string, string> | undefined;
  return (url) => {
    reasons ??= new Map(
      documents.flatMap((document): [string, string][] => {
        const place = placeDocument(document, settings);
        const reason = reasonFor(document, settings, now);
        // A draft has no day and so no address yet: whoever links to it writes its name.
        const names = [document.path, document.path.slice('content/'.length), `${document.slug}/`];
        const urls = [...names.map((name) => `/${name}`), ...('kind' in place ? [] : [place.url])];
        return urls.map((url) => [url, reason]);
      }),
    );
    return reasons.get(url);
  };
}

function reasonFor(document: Document, { timeZone }: Settings, now: number): string {
  const why: Hidden | undefined = whyHidden(document, now);
  switch (why) {
    case 'draft':
      return 'is a draft';
    case 'future':
      return `is published on ${formatIso(document.date ?? now, timeZone).slice(0, 10)} and not before`;
    case 'unpublished':
      return 'says `published: false`';
    case 'untranslated':
      return 'waits for its translator';
    case undefined:
      return 'waits for its other language';
  }
}
