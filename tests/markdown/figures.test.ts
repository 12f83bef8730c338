import { expect, test } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

const delivery = { picture: ({ alt = '' }) => `<img alt="${alt}">`, source: () => '', link: (href: string) => href };

function render(text: string, figures: boolean): string {
  return createMarkdown({ language: 'en', figures }).parse(text, 1).render(delivery).trim();
}

test('a picture alone in its paragraph that has a title is a figure with a caption', () => {
  expect(render('![A boat](boat.jpg "Cei Newydd, 1920 & after")', true)).toBe(
    '<figure><img alt="A boat"><figcaption>Cei Newydd, 1920 &amp; after</figcaption></figure>',
  );
});

test('so is one that is all of an item of a list', () => {
  expect(render('* ![A](a.jpg "One")\n* ![B](b.jpg "Two")', true)).toContain(
    '<li>\n<figure><img alt="A"><figcaption>One</figcaption></figure>\n</li>',
  );
});

test.each([
  ['by itself', '![A](a.jpg "One")', 'wide'],
  ['in a list', '* ![A](a.jpg "One")', 'inset'],
  ['in a quotation', '> ![A](a.jpg "One")', 'inset'],
])('its caption is no word beside it: a figure %s', (_where, text, setting) => {
  const { images } = createMarkdown({ language: 'en', figures: true }).parse(`Words.\n\n${text}\n`, 1);
  expect(images[0]?.setting).toBe(setting);
});

test.each([
  ['a picture without a title', '![A boat](boat.jpg)'],
  ['a picture in a sentence', 'See ![A boat](boat.jpg "Title") here'],
  ['two pictures', '![A](a.jpg "A") ![B](b.jpg "B")'],
])('%s stays in its paragraph', (_name, text) => {
  expect(render(text, true)).toBe(render(text, false));
});

test('a site that came from Jekyll has no figures that Jekyll did not make', () => {
  expect(render('![A boat](boat.jpg "Title")', false)).toBe('<p><img alt="A boat"></p>');
});
