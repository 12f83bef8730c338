import { formatIso } from '../dates/format-iso.ts';
import type { Feed } from './feed.ts';
import { element, type XmlElement } from './xml.ts';

/**
 * What a person sees who opens a feed in a browser: its title, what to do with its address, and its posts as links.
 * It is XHTML inside the feed, which browsers show as any page, and which Atom allows as an element of another
 * vocabulary (https://www.rfc-editor.org/rfc/rfc4287#section-6); feed readers pass over it.
 */
export function readableFeed({ language, title, page, atom, timeZone, entries, notice }: Feed): XmlElement {
  return element(
    'main',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: language },
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('h1', {}, element('a', { href: page }, title)),
    element('p', {}, notice.text),
    element('p', {}, element('code', {}, atom)),
    element('p', {}, element('a', { href: notice.subscribe.url }, notice.subscribe.title)),
    element(
      'ul',
      {},
      ...entries.map((entry) =>
        element(
          'li',
          {},
          element('a', { href: entry.url }, entry.title),
          ' ',
          element('time', {}, formatIso(entry.published, timeZone).slice(0, 10)),
        ),
      ),
    ),
  );
}
