import { expect, test } from 'vitest';
import { checkAddress, checkPermalink } from '../../src/permalinks/check-permalink.ts';

test.each([
  'about',
  '/about/',
  '/about/us',
  '/about.html',
  '/:categories/:year/:title/',
  '/:month_:day/:title',
  '/tŷ/',
  '/a%20b/',
  '/c++/R&D/',
  '/...and-more/',
  '/100%/',
])('%s is a permalink', (permalink) => {
  expect(checkPermalink(permalink, 'document')).toBeUndefined();
});

test.each([
  ['../secret/', 'leads out of the site'],
  ['/a/../../b/', 'leads out of the site'],
  ['/%2e%2e/b/', 'leads out of the site'],
  ['/a/..%2fb/', 'leads out of the site'],
  ['https://example.test/about/', 'Write only the path: `permalink: /about/`'],
  ['//example.test', 'Write only the path: `permalink: /`'],
  ['javascript://x/%0aalert(1)', 'names a host'],
  ['\\windows\\', 'Write: `permalink: /windows/`'],
  ['C:/x', 'begins with a disk of a computer. Write only the path: `permalink: /x`'],
  ['/c:\\about\\', 'Write only the path: `permalink: /about/`'],
  ['/a%5c..%5cb/', 'backslash'],
  ['/a\u0000b/', 'control character'],
  ['/a%00b/', 'control character'],
  ['/a%0D%0Ab/', 'control character'],
  ['/a\nb/', 'control character'],
  ['/about?x=1', 'holds ?'],
  ['/about/#team', 'holds #'],
  ['/a%FFb/', 'broken percent sign'],
  ['', 'is empty'],
  ['   ', 'is empty'],
  ['/:yaer/:title/', 'Did you mean :year?'],
  ['/:foo/', ':foo stands for nothing in a permalink.'],
  [`/${'ŵ'.repeat(101)}/`, 'longer than 200'],
])('refuses %j and says why', (permalink, message) => {
  expect(checkPermalink(permalink, 'document')).toContain(message);
});

test('a page has no date in its permalink', () => {
  expect(checkPermalink('/:year/about/', 'page')).toBe(
    'Only posts have :year. Write the address of a page in full, such as `permalink: /about/`.',
  );
  expect(checkPermalink('/:path/:basename/', 'page')).toBeUndefined();
});

test.each(['/a%5Cb/', '/a%00/', `/${'a'.repeat(201)}/`])('refuses the address %s, whatever it was made of', (url) => {
  expect(checkAddress(url)).toBeDefined();
});
