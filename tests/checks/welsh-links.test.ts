import { describe, expect, test } from 'vitest';
import { welshAddressOf } from '../../src/checks/welsh-addresses.ts';
import { checkWelshLinks } from '../../src/checks/welsh-links.ts';
import { englishHalf, onLines, welshHalf } from './page-structure.ts';

const halves: Readonly<Record<string, string>> = { '/about/': '/cy/ynghylch/' };
const findWelshHalf = (href: string) => halves[href];

describe('a link of a Welsh page', () => {
  test('to an English page of this site that exists in Welsh is an error, with the address to write', () => {
    const links = onLines({ href: '/about/' }, { href: '/only-in-english/' }, { href: '/cy/ynghylch/' });
    expect(checkWelshLinks(welshHalf({ links }), findWelshHalf)).toEqual([
      {
        kind: 'english-link',
        path: 'content/posts/bridge.cy.md',
        line: 10,
        column: 1,
        message:
          'This link leads from a Welsh page to /about/, which is in English and exists in Welsh. Write /cy/ynghylch/ instead.',
      },
    ]);
  });

  test.each([
    ['https://www.gov.wales/digital-strategy', 'on llyw.cymru. Open the English page, choose Cymraeg'],
    ['https://gov.wales', 'Write https://llyw.cymru/ instead'],
    ['https://digitalpublicservices.gov.wales/x', 'gwasanaethaucyhoeddusdigidol.llyw.cymru'],
    [
      'https://www.legislation.gov.uk/anaw/2015/2/section/4',
      'https://www.legislation.gov.uk/anaw/2015/2/section/4/welsh',
    ],
    [
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      'https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/',
    ],
  ])('to an English page elsewhere that exists in Welsh is a warning: %s', (href, advice) => {
    const [problem] = checkWelshLinks(welshHalf({ links: onLines({ href }) }), findWelshHalf);
    expect(problem?.kind).toBe('english-link-elsewhere');
    expect(problem?.message).toContain(advice);
  });

  test.each([
    'https://www.llyw.cymru/strategaeth',
    'https://www.legislation.gov.uk/anaw/2015/2/section/4/welsh',
    'https://www.legislation.gov.uk/uksi/2018/952',
    'https://www.w3.org/TR/WCAG22/',
    'https://hasownproperty.example/',
    'https://constructor/',
    'mailto:info@digitalpublicservices.gov.wales',
    '#cynnwys',
    'not a url',
  ])('is left alone where there is no Welsh version to link to: %s', (href) => {
    expect(welshAddressOf(href)).toBeUndefined();
  });
});

test('an English page may link wherever it likes', () => {
  const links = onLines({ href: '/about/' }, { href: 'https://www.gov.wales/' });
  expect(checkWelshLinks(englishHalf({ links }), findWelshHalf)).toEqual([]);
});
