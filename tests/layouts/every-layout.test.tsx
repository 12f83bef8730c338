import { describe, expect, test } from 'vitest';
import type { renderDocument } from '../../_layouts/render.ts';
import { languages } from '../../src/language/language.ts';
import { messagesIn } from '../../src/language/messages.ts';
import { bilingualLayouts, everyLayout } from './every-layout.tsx';
import { type AnyNode, documentOf, element, elements, withClass, words } from './markup.ts';

const inOneLanguage = languages.flatMap((language) =>
  Object.entries(everyLayout(language)).map(([name, layout]) => ({ name: `${name}, ${language}`, language, layout })),
);
const all = [
  ...inOneLanguage,
  ...Object.entries(bilingualLayouts()).map(([name, layout]) => ({ name, language: 'cy' as const, layout })),
];

describe.each(all)('$name', ({ layout, language }) => {
  const nodes = documentOf(layout);

  test('the skip link is the first thing a keyboard reaches, and leads to the main part', () => {
    const [first] = elements(nodes, 'a', 'button', 'input', 'summary');
    expect(first?.attribs.href).toBe('#main');
    expect(words(first ?? [])).toBe(messagesIn(language).skipToContent);
    expect(element(nodes, 'main').attribs.id).toBe('main');
  });

  test('says which language it is in', () => {
    expect(element(nodes, 'html').attribs.lang).toBe(language);
  });

  test('has one heading of the first level, and skips no level', () => {
    const levels = elements(nodes, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1);
  });

  test('uses no id twice, and refers to none that is missing', () => {
    const everything = elements(nodes, ...new Set(allNames(nodes)));
    const ids = everything.flatMap(({ attribs }) => attribs.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const referred = everything.flatMap(({ attribs }) => attribs['aria-labelledby'] ?? attribs.for ?? []);
    expect(ids).toEqual(expect.arrayContaining(referred));
  });

  test('gives navigation landmarks names of their own', () => {
    const names = elements(nodes, 'nav').map(({ attribs }) => attribs['aria-label'] ?? attribs['aria-labelledby']);
    expect(names).not.toContain(undefined);
    expect(names).toEqual([...new Set(names)]);
  });

  test('carries no style attribute and no handler, which the content security policy would refuse', () => {
    const attributes = elements(nodes, ...new Set(allNames(nodes))).flatMap(({ attribs }) => Object.keys(attribs));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  test('ends in the pages the law asks for and the licence', () => {
    const footer = element(nodes, 'footer');
    expect(words(footer)).toContain(messagesIn(language).accessibilityStatement);
    expect(elements(footer, 'a').filter(({ attribs }) => attribs.rel === 'license')).not.toEqual([]);
  });
});

describe.each(inOneLanguage)('$name', ({ layout, language }) => {
  const nodes = documentOf(layout);

  test('leads to the same page in the other language, by that language’s own name', () => {
    const other = language === 'en' ? 'cy' : 'en';
    const [nav] = withClass(nodes, 'languages');
    const links = elements(nav ?? [], 'a');
    expect(links).toHaveLength(1);
    expect(links[0]?.attribs).toMatchObject({ lang: other, hreflang: other, rel: 'alternate' });
    expect(words(links[0] ?? [])).toBe(`${messagesIn(other).languageName} – ${messagesIn(other).switchToThisLanguage}`);
    expect(nav?.attribs['aria-label']).toBe(messagesIn(language).chooseLanguage);
  });

  test('ends its title with the name of the site', () => {
    const site = language === 'en' ? 'CDPS blog' : 'Blog CDPS';
    expect(words(element(nodes, 'title'))).toMatch(new RegExp(`(^| – )${site}$`));
  });
});

test('a page and its translation are built the same', () => {
  const tags = (layout: Parameters<typeof renderDocument>[0]) => allNames(documentOf(layout)).join(' ');
  const [english, welsh] = [everyLayout('en'), everyLayout('cy')];
  for (const [name, layout] of Object.entries(english)) {
    expect({ name, tags: tags(layout) }).toEqual({ name, tags: tags(welsh[name] ?? layout) });
  }
});

function allNames(nodes: AnyNode[]): string[] {
  return nodes.flatMap((node) =>
    'children' in node ? ['name' in node ? node.name : '', ...allNames(node.children)] : [],
  );
}
