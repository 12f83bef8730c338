import { formatIso } from '../dates/format-iso.ts';
import { entryUpdated, type Feed, type FeedAuthor, type FeedEntry, feedUpdated } from './feed.ts';
import { readableFeed } from './readable-feed.ts';
import { element, renderXml, type XmlElement } from './xml.ts';

/** The feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function renderAtom(feed: Feed): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    element('title', {}, feed.title),
    feed.description === undefined ? undefined : element('subtitle', {}, feed.description),
    element('link', { rel: 'self', type: atomType, hreflang: feed.language, href: feed.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    ...feed.counterparts.flatMap(({ language, page, atom }) => [
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      element('link', { rel: 'alternate', type: atomType, hreflang: language, href: atom }),
    ]),
    element('updated', {}, formatIso(feedUpdated(feed), feed.timeZone)),
    element('id', {}, feed.atom),
    person(feed.publisher),
    feed.icon === undefined ? undefined : element('icon', {}, feed.icon),
    readableFeed(feed),
    ...feed.entries.map((post) => entry(post, feed.timeZone)),
  );
  return renderXml(root, feed.notice.stylesheet);
}

const atomType = 'application/atom+xml';

function entry(post: FeedEntry, timeZone: string): XmlElement {
  return element(
    'entry',
    {},
    element('title', {}, post.title),
    element('link', { rel: 'alternate', type: 'text/html', href: post.url }),
    element('published', {}, formatIso(post.published, timeZone)),
    element('updated', {}, formatIso(entryUpdated(post), timeZone)),
    element('id', {}, post.id),
    ...post.authors.map(person),
    ...post.tags.map((tag) => element('category', { term: tag })),
    post.summary === undefined ? undefined : element('summary', {}, post.summary),
    element('content', { type: 'html' }, post.html),
  );
}

function person({ name, url }: FeedAuthor): XmlElement {
  return element('author', {}, element('name', {}, name), url === undefined ? undefined : element('uri', {}, url));
}
