import { expect, test } from 'vitest';
import { hasLiquid } from '../../src/liquid/has-liquid.ts';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const page = pageOf(site);
const text = '{% link about.md %} {% post_url 2024-01-31-first-post %}';

test('links carry the site’s base path in Jekyll 4, and not in Jekyll 3 (GitHub Pages)', async () => {
  const four = await fixtureLiquid({ site });
  const three = await fixtureLiquid({ site: { ...site, jekyll: 3 } });
  const source = { path: page.path, text, firstLine: 1, page, converters };
  expect(four.render(source).text).toBe('/blog/about/ /blog/news/2024/01/31/first-post/');
  expect(three.render(source).text).toBe('/about/ /news/2024/01/31/first-post/');
});

test('a post is found by the folder’s name here and by its name in Jekyll', async () => {
  const posts = site.posts.map((post) => ({ ...post, path: post.path.replace('_posts/', 'posts/') }));
  for (const each of [site, { ...site, posts }]) {
    const { render } = await fixtureLiquid({ site: each });
    const links =
      '{% link _posts/2024-01-31-first-post.md %} {% link posts/2024-01-31-first-post.md %} {% post_url 2024-01-31-first-post %}';
    expect(new Set(render({ path: page.path, text: links, firstLine: 1, page, converters }).text.split(' '))).toEqual(
      new Set(['/blog/news/2024/01/31/first-post/']),
    );
  }
});

test('reads nothing of the site that a post does not ask for', async () => {
  const refuse = (): never => {
    throw new Error('This was read.');
  };
  const { render } = await fixtureLiquid({
    site: {
      config: { title: 'Quiet' },
      environment: 'production',
      jekyll: 4,
      get data() {
        return refuse();
      },
      get posts() {
        return refuse();
      },
      get pages() {
        return refuse();
      },
      get staticFiles() {
        return refuse();
      },
      collections: [],
    },
  });
  const lazy = Object.defineProperties({ ...page }, { content: { get: refuse }, excerpt: { get: refuse } });
  expect(
    render({ path: page.path, text: '{{ site.title }} {{ page.kind }}', firstLine: 1, converters, page: lazy }),
  ).toMatchObject({
    text: 'Quiet card',
    problems: [],
  });
});

test('only a text with {{ or {% in it has Liquid', () => {
  const texts = ['a { b } c', '{ {', '%}', '{{', 'a {% b'];
  expect(texts.filter(hasLiquid)).toEqual(['{{', 'a {% b']);
});

test('a layout lends its front matter to the page', async () => {
  const { render } = await fixtureLiquid({ site });
  const source = {
    path: page.path,
    text: '{{ layout.width }}',
    firstLine: 1,
    page,
    converters,
    layout: { width: 'narrow' },
  };
  expect(render(source).text).toBe('narrow');
});

test('include_cached includes like include', async () => {
  const { render } = await fixtureLiquid({ site });
  const source = {
    path: page.path,
    text: '{% include_cached card.html title="a" n=1 %}',
    firstLine: 1,
    page,
    converters,
  };
  expect(render(source)).toMatchObject({ text: '[a|1|none]', problems: [] });
});

test('sample picks the same items of the same page every time', async () => {
  const { render } = await fixtureLiquid({ site });
  const source = {
    path: page.path,
    text: '{{ page.words | sample }} {{ page.words | sample: 2 | join }}',
    firstLine: 1,
    page,
    converters,
  };
  expect(render(source).text).toBe(render(source).text);
  expect(render(source).text).toMatch(/^\w+ \w+ \w+$/);
});
