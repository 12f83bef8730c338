import { describe, expect, test } from 'vitest';
import { Page } from '../../_layouts/page.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { HeadView, PageView } from '../../_layouts/view.ts';
import { documentOf, element, elements, withClass, words } from './markup.ts';
import { frameIn, headWith } from './samples.ts';

function page(changes: Partial<PageView> = {}, head: Partial<HeadView> = {}) {
  const frame = frameIn('en');
  return (
    <Page {...frame} title="About" body="<p>Hello</p>" links={[]} {...changes} head={{ ...headWith(), ...head }} />
  );
}

test('begins with the doctype, and says the character set before any text', () => {
  const html = renderDocument(page());
  expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"\/>/);
});

test('titles a page with its own title, then the site’s', () => {
  expect(words(element(documentOf(page()), 'title'))).toBe('About – CDPS blog');
});

test('puts the content security policy before everything it governs', () => {
  const head = element(documentOf(page({}, { contentSecurityPolicy: "default-src 'none'" })), 'head');
  const [, second] = elements(head, 'meta', 'style', 'link', 'script');
  expect(second?.attribs).toEqual({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'" });
});

test('prints the style sheet byte for byte, so that its hash holds', () => {
  const styles = 'a > b { content: "<&" } @media (width >= 62rem) { a { color: red } }';
  expect(renderDocument(page({}, { styles }))).toContain(`<style>${styles}</style>`);
});

test('lets nothing in structured data close its script', () => {
  const jsonLd = JSON.stringify({ headline: '</script><script>alert(1)</script>' });
  const script = element(documentOf(page({}, { jsonLd })), 'script');
  expect(script.attribs.type).toBe('application/ld+json');
  expect(JSON.parse(words(script))).toEqual({ headline: '</script><script>alert(1)</script>' });
});

test('escapes what an editor wrote in a title or a description', () => {
  const nasty = '"><script>alert(1)</script>';
  const nodes = documentOf(page({ title: nasty }, { description: nasty }));
  expect(elements(nodes, 'script')).toEqual([]);
  expect(words(element(nodes, 'h1'))).toBe(nasty);
});

test('links the alternates in both languages and the feeds', () => {
  const links = elements(documentOf(page()), 'link').map(({ attribs }) => attribs);
  expect(links).toContainEqual({ rel: 'alternate', hreflang: 'cy', href: 'https://example.test/cy/blog/post/' });
  expect(links).toContainEqual({
    rel: 'alternate',
    type: 'application/atom+xml',
    title: 'CDPS blog',
    href: '/feed.xml',
  });
});

describe('the body', () => {
  test('is all that stands inside the one element of class prose', () => {
    const html = renderDocument(page({ body: '<p>One</p>\n<p>Two</p>' }));
    expect(html).toContain('<div class="prose"><p>One</p>\n<p>Two</p></div>');
    expect(withClass(documentOf(page()), 'prose')).toHaveLength(1);
  });

  test('follows the banner of the front matter', () => {
    const html = renderDocument(page({ banner: '<img class="b" alt="">', credit: 'CDPS' }));
    expect(html.indexOf('class="b"')).toBeLessThan(html.indexOf('class="prose"'));
    expect(html).toContain('Image credit: CDPS');
  });
});

test('a site of one language has no switcher, and one without navigation has no empty menu', () => {
  const { site } = frameIn('en');
  const nodes = documentOf(page({ translation: undefined, site: { ...site, navigation: [], footer: [] } }));
  expect(elements(nodes, 'nav')).toEqual([]);
});

test('marks the menu’s link to this page, and the one to the part of the site it belongs to', () => {
  const { site } = frameIn('en');
  const navigation = [
    { text: 'Blog', url: '/blog/', current: 'section' },
    { text: 'About', url: '/about/', current: 'page' },
    { text: 'Tags', url: '/tags/' },
  ] as const;
  const [menu] = withClass(documentOf(page({ site: { ...site, navigation } })), 'menu');
  expect(elements(menu ?? [], 'a').map(({ attribs }) => attribs['aria-current'])).toEqual(['true', 'page', undefined]);
});

test.each([
  ['draft', 'Draft'],
  ['unpublished', 'Draft'],
  ['scheduled', 'Preview'],
  ['untranslated', 'Preview'],
] as const)('a preview says of a page that is %s: %s', (unpublished, mark) => {
  expect(words(withClass(documentOf(page({ unpublished })), 'preview-mark'))).toBe(mark);
});

test('paper shows the page’s address', () => {
  expect(words(withClass(documentOf(page()), 'on-paper'))).toBe('https://example.test/blog/post/');
});
