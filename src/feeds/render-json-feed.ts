import { formatIso } from '../dates/format-iso.ts';
import { entryUpdated, type Feed, type FeedEntry } from './feed.ts';

/** The feed as JSON: https://www.jsonfeed.org/version/1.1/ */
export function renderJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.description,
    icon: feed.icon,
    authors: [feed.publisher],
    language: feed.language,
    items: feed.entries.map((entry) => item(entry, feed)),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function item(entry: FeedEntry, { language, timeZone }: Feed): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    image: entry.image,
    date_published: formatIso(entry.published, timeZone),
    date_modified: formatIso(entryUpdated(entry), timeZone),
    authors: entry.authors.length > 0 ? entry.authors : undefined,
    tags: entry.tags.length > 0 ? entry.tags : undefined,
    language,
  };
}
