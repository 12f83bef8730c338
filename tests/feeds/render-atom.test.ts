import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../../src/feeds/render-atom.ts';
import { aFeed, aFeedEntry } from './a-feed.ts';

describe('an Atom feed', () => {
  test('says what it is, in which language, and where its counterpart is', () => {
    const xml = renderAtom(aFeed());
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy">');
    const feed = parseAtomFeed(xml);
    expect(feed).toMatchObject({
      id: 'https://blog.example.test/cy/feed.xml',
      title: { value: 'Blog CDPS' },
      updated: '2024-05-01T10:00:00+01:00',
      authors: [{ name: 'CDPS' }],
    });
    const link = (rel: string, type: string, hreflang: string, href: string) => ({ rel, type, hreflang, href });
    expect(feed.links).toEqual([
      link('self', 'application/atom+xml', 'cy', 'https://blog.example.test/cy/feed.xml'),
      link('alternate', 'text/html', 'cy', 'https://blog.example.test/cy/'),
      link('alternate', 'text/html', 'en', 'https://blog.example.test/'),
      link('alternate', 'application/atom+xml', 'en', 'https://blog.example.test/feed.xml'),
    ]);
  });

  test('carries the whole post, its people, subjects and dates', () => {
    const entry = aFeedEntry({
      html: '<p>5 &lt; 6, <b>tŷ</b> ]]&gt;</p>',
      summary: 'About < numbers',
      updated: Date.UTC(2024, 5, 2),
      authors: [{ name: 'A', url: 'https://blog.example.test/authors/a/' }, { name: 'B' }],
      tags: ['iechyd', 'tŷ & thir'],
    });
    expect(parseAtomFeed(renderAtom(aFeed({ entries: [entry] }))).entries).toMatchObject([
      {
        id: entry.id,
        title: { value: 'Hello' },
        links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
        published: '2024-05-01T10:00:00+01:00',
        updated: '2024-06-02T01:00:00+01:00',
        authors: [{ name: 'A', uri: 'https://blog.example.test/authors/a/' }, { name: 'B' }],
        categories: [{ term: 'iechyd' }, { term: 'tŷ & thir' }],
        summary: { value: 'About < numbers' },
        content: { type: 'html', value: entry.html },
      },
    ]);
  });

  test('is as new as the post edited last, and never depends on the day it is built', () => {
    const edited = aFeedEntry({ published: Date.UTC(2020, 0, 1), updated: Date.UTC(2025, 0, 1) });
    const updated = (entries: ReturnType<typeof aFeedEntry>[]) => parseAtomFeed(renderAtom(aFeed({ entries }))).updated;
    expect(updated([aFeedEntry(), edited])).toBe('2025-01-01T00:00:00+00:00');
    expect(updated([])).toBe('1970-01-01T01:00:00+01:00');
  });

  test('is well-formed XML and keeps every word, whatever an editor writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', ...hostile), (random, nasty) => {
        const title = `${nasty}${random}`;
        const xml = renderAtom(aFeed({ title, entries: [aFeedEntry({ title, html: title, tags: [title] })] }));
        const { tags, texts } = readXml(xml);
        expect(tags).toEqual([...readXml(renderAtom(aFeed())).tags, 'category'].sort());
        const kept = title.replace(notXml, '').replace(/\r\n?/g, '\n');
        const whole = texts.filter((text) => text === kept);
        expect(whole.length).toBeGreaterThanOrEqual(kept.trim() === '' ? 0 : 5);
      }),
      { numRuns: 300 },
    );
  });
});

const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const hostile = [
  ']]>',
  '<script>alert(1)</script>',
  '&amp;nbsp; &',
  '\u0000\u0008\u001b\ufffe',
  '👩🏽‍💻',
  'שלום‏',
  '"\'',
  '\ud800',
];

/** The names of all tags, sorted, and the texts between them; throws where the XML is not well-formed. */
function readXml(xml: string): { tags: string[]; texts: string[] } {
  const tags: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => tags.push(name));
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { tags: tags.sort(), texts };
}
