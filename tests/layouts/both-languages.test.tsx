import { describe, expect, test } from 'vitest';
import { FrontDoor } from '../../_layouts/front-door.tsx';
import { NotFound } from '../../_layouts/not-found.tsx';
import { Notice } from '../../_layouts/notice.tsx';
import { Redirect } from '../../_layouts/redirect.tsx';
import { Search } from '../../_layouts/search.tsx';
import { bilingualLayouts } from './every-layout.tsx';
import { documentOf, element, elements, withClass, words } from './markup.ts';
import { frameIn, halfIn } from './samples.ts';

describe('the front door', () => {
  const frame = frameIn('cy');
  const nodes = documentOf(<FrontDoor {...frame} halves={[halfIn('cy', 'Blog CDPS'), halfIn('en', 'CDPS blog')]} />);

  test('offers Welsh first, each half in its own language', () => {
    expect(withClass(nodes, 'door').map(({ attribs }) => attribs.lang)).toEqual(['cy', 'en']);
  });

  test('leads to each blog by the language’s own name, and tells the script which is which', () => {
    const links = withClass(nodes, 'enter');
    expect(links.map(words)).toEqual(['Cymraeg', 'English']);
    expect(links.map(({ attribs }) => attribs.href)).toEqual(['/cy/blog/', '/blog/']);
    expect(links.map(({ attribs }) => attribs['data-language'])).toEqual(['cy', 'en']);
  });

  test('shows the newest posts of both', () => {
    for (const door of withClass(nodes, 'door')) expect(withClass(door, 'entry')).toHaveLength(3);
  });

  test('has the accessibility statement in both languages', () => {
    const footer = words(element(nodes, 'footer'));
    expect(footer).toContain('Datganiad hygyrchedd');
    expect(footer).toContain('Accessibility statement');
  });
});

describe('the page for what is not found', () => {
  test('speaks Welsh first where it speaks both', () => {
    const { '404-in-both': layout } = bilingualLayouts();
    const halves = withClass(documentOf(layout ?? <p />), 'half');
    expect(halves.map(({ attribs }) => attribs.lang)).toEqual(['cy', 'en']);
    expect(halves.map((half) => elements(half, 'a')[0]?.attribs.href)).toEqual(['/cy/blog/', '/blog/']);
  });

  test('shows an editor’s own words in place of ours', () => {
    const half = { ...halfIn('en', 'Lost'), body: '<p>Try the <a href="/map/">map</a>.</p>' };
    const nodes = documentOf(<NotFound {...frameIn('en')} halves={[half]} />);
    expect(words(withClass(nodes, 'prose'))).toBe('Try the map.');
    expect(words(element(nodes, 'main'))).not.toContain('web address');
  });

  test('leads home, to the search and to the newest posts', () => {
    const nodes = documentOf(<NotFound {...frameIn('en')} halves={[halfIn('en', 'Page not found')]} />);
    const links = elements(element(nodes, 'main'), 'a').map(({ attribs }) => attribs.href);
    expect(links).toEqual(['/blog/', '/blog/search/', '/blog/post-0/', '/blog/post-1/', '/blog/post-2/']);
  });
});

test('the notice of a missing translation speaks the reader’s language, and marks the title that does not', () => {
  const original = { language: 'en', text: 'How to write a post', url: '/blog/post/' } as const;
  const nodes = documentOf(<Notice {...frameIn('cy')} original={original} entries={[]} />);
  expect(words(element(nodes, 'h1'))).toBe('Heb ei gyfieithu eto');
  const [title] = withClass(nodes, 'original');
  expect(title?.attribs.lang).toBe('en');
  expect(elements(element(nodes, 'main'), 'a').map(({ attribs }) => attribs.href)).toEqual([
    '/blog/post/',
    '/blog/post/',
  ]);
});

describe('the search page', () => {
  const nodes = documentOf(
    <Search
      {...frameIn('cy')}
      title="Chwilio"
      action="/cy/search/"
      archiveUrl="/cy/archive/"
      data={{ 'data-index': '/cy/index.json' }}
    />,
  );

  test('keeps the query in the address by sending the form to itself', () => {
    expect(element(nodes, 'form').attribs).toMatchObject({ method: 'get', action: '/cy/search/' });
    expect(element(nodes, 'input').attribs.name).toBe('q');
  });

  test('labels its field, and tells the script where its index is', () => {
    expect(element(nodes, 'label').attribs.for).toBe(element(nodes, 'input').attribs.id);
    expect(element(nodes, 'form').attribs['data-index']).toBe('/cy/index.json');
  });

  test('leads to every post where there is no script', () => {
    expect(elements(element(nodes, 'noscript'), 'a').map(({ attribs }) => attribs.href)).toEqual(['/cy/archive/']);
  });
});

test('a redirect leads on at once, by a link too, and stays out of search engines', () => {
  const nodes = documentOf(
    <Redirect language="en" title="A post" url="/new/?a=1&b=2" canonical="https://example.test/new/" />,
  );
  const metas = elements(nodes, 'meta').map(({ attribs }) => attribs);
  expect(metas).toContainEqual({ 'http-equiv': 'refresh', content: '0; url=/new/?a=1&b=2' });
  expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
  expect(element(nodes, 'a').attribs.href).toBe('/new/?a=1&b=2');
  expect(element(nodes, 'link').attribs).toEqual({ rel: 'canonical', href: 'https://example.test/new/' });
});
