import { describe, expect, test } from 'vitest';
import { Home } from '../../_layouts/home.tsx';
import { List } from '../../_layouts/list.tsx';
import type { ListView } from '../../_layouts/view.ts';
import { documentOf, element, elements, withClass, words } from './markup.ts';
import { entriesIn, frameIn } from './samples.ts';

function list(changes: Partial<ListView> = {}) {
  const pagination = { page: 1, urls: ['/blog/'] };
  return documentOf(
    <List {...frameIn('en')} title="Accessibility" entries={entriesIn('en')} pagination={pagination} {...changes} />,
  );
}

function pagesOf(pages: number) {
  return Array.from({ length: pages }, (_, index) => `/blog/page/${index + 1}/`);
}

describe('a list of posts', () => {
  test('shows each post’s title, day and summary', () => {
    const [first] = withClass(list(), 'entry');
    expect(words(element(first ?? [], 'h2'))).toBe('How to write a post');
    expect(element(first ?? [], 'time').attribs.datetime).toBe('2026-11-23');
    expect(words(withClass(first ?? [], 'summary'))).toMatch(/^A post is one text file/);
  });

  test('says so where there is no post', () => {
    expect(words(withClass(list({ entries: [] }), 'empty'))).toBe('No posts');
  });

  test('names its kind and its page in the window’s title', () => {
    const nodes = list({ kind: 'Tag', pagination: { page: 2, urls: pagesOf(5) } });
    expect(words(element(nodes, 'title'))).toBe('Tag: Accessibility – Page 2 of 5 – CDPS blog');
    expect(words(element(nodes, 'h1'))).toBe('Tag: Accessibility');
  });

  test('leads to its feed', () => {
    const links = elements(list({ feedUrl: '/feed.xml' }), 'a').map(({ attribs }) => attribs.href);
    expect(links).toContain('/feed.xml');
  });
});

describe('pagination', () => {
  test('is left out of a list of one page', () => {
    expect(withClass(list(), 'pagination')).toEqual([]);
  });

  test.each([
    [1, 2, '1* 2'],
    [1, 12, '1* 2 … 12'],
    [2, 12, '1 2* 3 … 12'],
    [5, 12, '1 … 4 5* 6 … 12'],
    [12, 12, '1 … 11 12*'],
    [3, 4, '1 2 3* 4'],
  ])('on page %i of %i shows the first, the last and the neighbours: %s', (page, pages, expected) => {
    const [nav] = withClass(list({ pagination: { page, urls: pagesOf(pages) } }), 'pagination');
    const shown = elements(nav ?? [], 'li').map((item) => {
      const [link] = elements(item, 'a');
      return words(item) + (link?.attribs['aria-current'] === 'page' ? '*' : '');
    });
    expect(shown.join(' ')).toBe(expected);
  });

  test('has no step before the first page and none after the last', () => {
    const steps = (page: number) =>
      withClass(list({ pagination: { page, urls: pagesOf(3) } }), 'step').map(({ attribs }) => attribs.href);
    expect(steps(1)).toEqual(['/blog/page/2/']);
    expect(steps(2)).toEqual(['/blog/page/1/', '/blog/page/3/']);
    expect(steps(3)).toEqual(['/blog/page/2/']);
  });

  test('says “Page 2 of 3” to a screen reader where the eye sees “2”', () => {
    const [nav] = withClass(list({ pagination: { page: 1, urls: pagesOf(3) } }), 'pagination');
    expect(elements(nav ?? [], 'a').map(({ attribs }) => attribs['aria-label'])).toContain('Page 2 of 3');
  });
});

test('the home page titles its window with the name of the site alone', () => {
  const frame = frameIn('cy');
  const nodes = documentOf(<Home {...frame} title={frame.site.title} body="" entries={[]} />);
  expect(words(element(nodes, 'title'))).toBe('Blog CDPS');
  expect(withClass(nodes, 'prose')).toEqual([]);
});
