import { expect, test } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

const markdown = createMarkdown({ language: 'en' });

test('names what a body refers to, each at its line in the file', () => {
  const body = markdown.parse('![A boat](boat.jpg)\n\n## Cei Newydd\n\nSee\n[the map](/map/).\n', 5);
  expect(body.images).toMatchObject([{ src: 'boat.jpg', alt: 'A boat', banner: true, line: 5 }]);
  expect(body.headings).toMatchObject([{ level: 2, id: 'cei-newydd', text: 'Cei Newydd', line: 7 }]);
  expect(body.links).toMatchObject([{ href: '/map/', line: 10 }]);
  expect([...body.ids]).toEqual(['cei-newydd']);
});

test('asks for each picture once, in document order', () => {
  const html = markdown
    .parse('![a](1.png) ![b](2.png)\n', 1)
    .render({ picture: (image, index) => `<i>${index} ${image.src}</i>`, link: (href) => href });
  expect(html).toBe('<p><i>0 1.png</i> <i>1 2.png</i></p>\n');
});
