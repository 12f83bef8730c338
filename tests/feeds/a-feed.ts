import type { Feed, FeedEntry } from '../../src/feeds/feed.ts';

/** A post in a feed, with what a test says about it. */
export function aFeedEntry(about: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'https://blog.example.test/2024/05/01/hello',
    url: 'https://blog.example.test/2024/05/01/hello/',
    title: 'Hello',
    html: '<p>Hello</p>',
    published: Date.UTC(2024, 4, 1, 9),
    authors: [],
    tags: [],
    ...about,
  };
}

/** The Welsh feed of a blog in two languages, with what a test says about it. */
export function aFeed(about: Partial<Feed> = {}): Feed {
  return {
    language: 'cy',
    title: 'Blog CDPS',
    page: 'https://blog.example.test/cy/',
    atom: 'https://blog.example.test/cy/feed.xml',
    json: 'https://blog.example.test/cy/feed.json',
    timeZone: 'Europe/London',
    publisher: { name: 'CDPS' },
    counterparts: [
      {
        language: 'en',
        page: 'https://blog.example.test/',
        atom: 'https://blog.example.test/feed.xml',
        json: 'https://blog.example.test/feed.json',
      },
    ],
    entries: [aFeedEntry()],
    notice: {
      text: 'Copiwch a gludo’r URL hwn i’ch rhaglen darllen ffrwd',
      subscribe: { title: 'Tanysgrifio', url: 'https://blog.example.test/cy/tanysgrifio/' },
    },
    ...about,
  };
}
