import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneHostALanguage } from './bilingual-site.ts';
import { describeEveryPage } from './promises.ts';

describe('a site with a host for each language', () => {
  const site = describeEveryPage(oneHostALanguage);

  test('has one folder a host, named after it, and nothing else', async () => {
    expect((await readdir(site().output)).sort()).toEqual(['blog.enghraifft.test', 'blog.example.test']);
  });

  test('each host’s root is the home of its language, with no front door between', () => {
    const { pages } = site();
    for (const [language, url] of Object.entries(oneHostALanguage.urls)) {
      const page = pages.get(url);
      expect(page?.elements[0]?.attributes.lang).toBe(language);
      expect(page?.elements.some(({ attributes }) => attributes.class === 'entries')).toBe(true);
    }
  });

  test('each host is complete in itself: everything that its pages load comes from it', () => {
    const foreign = [...site().pages.values()].flatMap(({ url, links }) =>
      links
        .filter(({ element: { name, attributes } }) => name !== 'a' && attributes.rel !== 'alternate')
        .filter(({ element: { attributes } }) => attributes.rel !== 'canonical')
        .filter(({ href }) => new URL(href).origin !== new URL(url).origin)
        .map(({ href }) => `${url} loads ${href}`),
    );
    expect(foreign).toEqual([]);
  });

  test('pictures stand on both hosts, and once on a disk that can link them', async () => {
    const { output } = site();
    const assets = (host: string) => readdir(path.join(output, host, 'assets/images'));
    const [english, welsh] = await Promise.all([assets('blog.example.test'), assets('blog.enghraifft.test')]);
    expect(welsh).toEqual(english);
    const picture = english.find((name) => name.startsWith('hill-')) ?? '';
    const files = ['blog.example.test', 'blog.enghraifft.test'].map((host) =>
      path.join(output, host, 'assets/images', picture),
    );
    const [one, other] = await Promise.all(files.map((file) => stat(file)));
    const [bytes, otherBytes] = await Promise.all(files.map((file) => readFile(file)));
    expect(otherBytes).toEqual(bytes);
    expect(other?.ino).toBe(one?.ino);
  });
});
