import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The tests that show each row of REQUIREMENTS section 1, by file; a title is as it stands in the file. */
const shown: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  W1: [['bilingual/editors.test.ts', 'stops the build, with what to do about it: %s alone']],
  W2: [['bilingual/one-origin.test.ts', 'a post whose other half is %s is published in neither language']],
  W3: [
    ['bilingual/promises.ts', 'are the same in both languages: whatever page there is in English, there is in Welsh'],
    ['layouts/every-layout.test.tsx', 'a page and its translation are built the same'],
  ],
  W4: [
    [
      'bilingual/promises.ts',
      'has no message of the other language, in its text, its attributes or its structured data',
    ],
    ['language/catalogue.test.ts', 'a catalogue with a message missing in Welsh does not compile'],
  ],
  W5: [['bilingual/promises.ts', 'leads to the same page in the other language and back']],
  W6: [
    [
      'browser/bilingual.test.ts',
      'nothing of the %s layout is cut off in either language, and both look the same at %i px',
    ],
  ],
  W7: [['bilingual/editors.test.ts', 'a link to GOV.WALES that LLYW.CYMRU has in Welsh']],
  W8: [
    [
      'bilingual/one-origin.test.ts',
      'the front door offers both languages, Welsh first, each half marked, with the newest posts of each',
    ],
  ],
  W9: [['bilingual/editors.test.ts', 'is not published unreviewed on a site that requires a review']],
  W10: [
    [
      'bilingual/promises.ts',
      'has one text link to the other language, in that language’s own name, with lang, hreflang and rel',
    ],
  ],
  W11: [['bilingual/promises.ts', 'leads to the same page in the other language and back']],
  W12: [
    [
      'bilingual/promises.ts',
      'has that link in a named navigation of its header, before its content, without any script',
    ],
  ],
  W13: [
    [
      'bilingual/promises.ts',
      'has one text link to the other language, in that language’s own name, with lang, hreflang and rel',
    ],
  ],
  W14: [
    [
      'bilingual/promises.ts',
      'has that link in a named navigation of its header, before its content, without any script',
    ],
  ],
  W15: [
    [
      'bilingual/promises.ts',
      'has one text link to the other language, in that language’s own name, with lang, hreflang and rel',
    ],
  ],
  W16: [
    [
      'bilingual/promises.ts',
      'has one text link to the other language, in that language’s own name, with lang, hreflang and rel',
    ],
  ],
  W17: [
    [
      'browser/bilingual.test.ts',
      'the switcher of the %s layout is seen at the top without opening anything, and is large enough to press',
    ],
  ],
  W19: [['bilingual/promises.ts', 'says which language it is in, by its bare tag']],
  W20: [
    ['bilingual/promises.ts', 'marks every link to a page in the other language as such'],
    [
      'bilingual/editors.test.ts',
      'a tag that has no Welsh name yet is marked as English where a Welsh page shows it, and the editor is told',
    ],
  ],
  W21: [
    [
      'bilingual/promises.ts',
      'are absolute, include the page itself, and are the same set on both pages, each its own canonical',
    ],
    ['bilingual/promises.ts', 'are none on a page that exists in one language only'],
  ],
  W22: [['bilingual/promises.ts', 'in the sitemap are those of the pages, which are all that may be indexed']],
  W23: [
    [
      'bilingual/one-host-a-language.test.ts',
      'each host is complete in itself: everything that its pages load comes from it',
    ],
  ],
  W24: [
    ['language/slugify.test.ts', 'makes the same address of a text however its accents are stored'],
    ['bilingual/one-origin.test.ts', 'publishes all 40 pairs, each half at the words of its own title'],
  ],
  W25: [
    ['browser/bilingual.test.ts', 'leads nobody anywhere without script, and shows both languages'],
    [
      'bilingual/one-host-a-language.test.ts',
      'each host’s root is the home of its language, with no front door between',
    ],
  ],
  W26: [
    ['browser/bilingual.test.ts', 'takes a reader whose browser asks for %j to %s'],
    ['bilingual/one-origin.test.ts', 'only the front door may take a reader on: no other page has a script that does'],
  ],
  W27: [
    [
      'browser/front-door.test.ts',
      'remembers nothing but the language, in a cookie that lasts a year, and that only once it was chosen',
    ],
  ],
  W28: [
    ['bilingual/one-origin.test.ts', '%s has a notice at %s that says so, by when, and how to ask'],
    ['bilingual/editors.test.ts', 'stops the build again once the day has passed'],
    ['bilingual/promises.ts', 'of one language hold no page of the other'],
  ],
  W30: [
    [
      'bilingual/one-origin.test.ts',
      'an unknown address gets a page in both languages, Welsh first; one below /cy/ a Welsh page where the host can',
    ],
  ],
  W31: [
    ['language/format-date.test.ts', 'is the one on the calendar in Wales, summer time included'],
    ['bilingual/one-origin.test.ts', 'dates are Welsh on Welsh pages, without ordinals, and ISO for machines'],
  ],
  W32: [
    ['language/plural-category.test.ts', 'counts in Welsh with six forms'],
    ['language/catalogue.test.ts', 'a counted message without its six Welsh forms does not compile'],
  ],
  W33: [['language/plural-category.test.ts', 'numbers places in Welsh with six forms']],
  W34: [
    ['language/format-date.test.ts', 'changes the Welsh word as its number asks: %i'],
    ['bilingual/one-origin.test.ts', 'reading times mutate after their number'],
  ],
  W35: [['language/compare-text.test.ts', 'is in the order of the Welsh alphabet: %s']],
  W36: [
    ['language/compare-text.test.ts', 'keeps n and g apart where two words meet: %s'],
    ['bilingual/one-origin.test.ts', 'tags in Welsh are in the order of the Welsh alphabet, those with n+g among them'],
  ],
  W37: [['language/catalogue.test.ts', 'never fills a word in where Welsh would change its first letter']],
  W38: [['bilingual/one-origin.test.ts', 'authors in Welsh stand with commas, never with “a(c)”']],
  W39: [['bilingual/rows.test.ts', 'no message is a bare yes or no, whose Welsh depends on the question']],
  W40: [
    ['layouts/styles.test.ts', 'leaves Welsh words whole and headings in small letters'],
    ['bilingual/editors.test.ts', 'titles and descriptions in Welsh have typographic apostrophes and composed letters'],
  ],
  W41: [
    ['layouts/styles.test.ts', 'fetches nothing, from here or from anywhere else'],
    [
      'bilingual/editors.test.ts',
      'every accented vowel of Welsh arrives whole in pages, feeds, sitemap, structured data and search index',
    ],
  ],
  W45: [['language/mutation.test.ts', 'leads back to itself from every one of its forms']],
  W47: [
    [
      'bilingual/editors.test.ts',
      'to one half alone is reported by its paragraph until it is accepted, and records say nothing of git',
    ],
    ['bilingual/editors.test.ts', 'fails the check on a site that asks for that'],
  ],
  W48: [['bilingual/editors.test.ts', 'an English paragraph on a Welsh page']],
  W49: [
    ['bilingual/editors.test.ts', 'a heading that one half lacks'],
    ['checks/parity.test.ts', 'have alternative text in each language: “%s” and “%s”'],
  ],
  W50: [['bilingual/editors.test.ts', 'a misspelt Welsh word']],
};

/** Proven where feeds, search and cards are. */
const elsewhere = ['W18', 'W29', 'W42', 'W43', 'W44', 'W46'];

/** What nobody is held to, and this site does not do. */
const notDone = ['W51', 'W52'];

test.each(Object.entries(shown))('%s has a test whose title is its promise', (_, tests) => {
  for (const [file, title] of tests) {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(title);
  }
});

test('every row on Welsh is shown here, or by the tests of feeds, search and cards', () => {
  const all = Array.from({ length: 52 }, (_, index) => `W${index + 1}`);
  expect([...Object.keys(shown), ...elsewhere, ...notDone].sort()).toEqual(all.sort());
});

test('no message is a bare yes or no, whose Welsh depends on the question', () => {
  const text = readFileSync(new URL('../../src/language/messages/cy.ts', import.meta.url), 'utf8');
  const bare = [...text.matchAll(/\((['"])((?:(?!\1).)*)\1/g)].map(([, , message = '']) => message);
  expect(bare.length).toBeGreaterThan(60);
  expect(bare.filter((message) => /^(?:Ie|Na|Nage|Oes|Nac oes|Ydy|Nac ydy|Do|Naddo|Iawn)$/i.test(message))).toEqual([]);
});
