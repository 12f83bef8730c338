import { expect, test } from 'vitest';
import { Post } from '../../_layouts/post.tsx';
import type { PostView } from '../../_layouts/view.ts';
import { documentOf, element, elements, withClass, words } from './markup.ts';
import { postIn } from './samples.ts';

function post(changes: Partial<PostView> = {}) {
  return documentOf(<Post {...postIn('en')} {...changes} />);
}

test('shows its day to readers and to machines', () => {
  const [published] = elements(post(), 'time');
  expect(published?.attribs.datetime).toBe('2026-11-23');
  expect(words(published ?? [])).toBe('23 November 2026');
});

test.each([
  [[{ text: 'Ada', url: '/authors/ada/' }], 'Author Ada'],
  [[{ text: 'Ada', url: '/authors/ada/' }, { text: 'Eluned' }], 'Authors Ada, Eluned'],
])('names its authors with commas: %j', (authors, expected) => {
  const [details] = withClass(post({ authors }), 'details');
  const [first] = elements(details ?? [], 'div');
  const terms = elements(first ?? [], 'dt', 'dd').map(words);
  expect(terms.join(' ')).toBe(expected);
});

test('a name without a page of its own is no link', () => {
  const [details] = withClass(post({ authors: [{ text: 'Ada', url: '' }] }), 'details');
  expect(elements(details ?? [], 'a')).toEqual([]);
});

test('says nothing of authors, tags, updates, neighbours or related posts where there are none', () => {
  const nodes = post({
    authors: [],
    tags: [],
    updated: undefined,
    previous: undefined,
    next: undefined,
    related: [],
    links: [],
    series: undefined,
    share: undefined,
    remark: undefined,
    contents: [],
    summary: undefined,
  });
  expect(elements(nodes, 'h2').map(words)).toEqual(elements(withClass(nodes, 'prose'), 'h2').map(words));
  expect(elements(nodes, 'time')).toHaveLength(1);
  expect(elements(element(nodes, 'main'), 'nav')).toEqual([]);
});

test('lists the headings of a long post before its text', () => {
  const [contents] = withClass(post(), 'contents');
  expect(elements(contents ?? [], 'a').map(({ attribs }) => attribs.href)).toEqual(['#start', '#lists']);
});

test('leads to the posts before and after it', () => {
  const steps = elements(withClass(post(), 'neighbours'), 'a').map(({ attribs }) => attribs.rel);
  expect(steps).toEqual(['prev', 'next']);
});

test('marks itself among the posts of its series', () => {
  const links = elements(withClass(post(), 'series'), 'a').map(({ attribs }) => attribs['aria-current']);
  expect(links).toEqual([undefined, 'page']);
});

test('tells the reader what to know first before the text begins', () => {
  const [text] = withClass(post({ remark: 'This post is old.', contents: [] }), 'text');
  expect(words(text ?? [])).toMatch(/^This post is old\./);
});
