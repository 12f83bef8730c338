import { expect, test } from 'vitest';
import { checkParagraphLanguage } from '../../src/checks/welsh-paragraphs.ts';
import { englishHalf, onLines, welshHalf } from './page-structure.ts';

const english = 'Our team met people in Powys who use the service every week.';
const welsh = 'Rydym wastad yn ceisio gwella hygyrchedd y wefan hon.';

test('a paragraph pasted in the other language is reported on its line, with its beginning', () => {
  const texts = onLines({ text: welsh }, { text: english });
  expect(checkParagraphLanguage(welshHalf({ texts }))).toEqual([
    {
      kind: 'wrong-language',
      path: 'content/posts/bridge.cy.md',
      line: 11,
      column: 1,
      message:
        'This looks like English on a page in Welsh: “Our team met people in Powys who use …”. Translate it or, if it is a quotation, mark its language with {: lang="en"} on the line below it.',
    },
  ]);
  expect(checkParagraphLanguage(englishHalf({ texts })).map(({ line }) => line)).toEqual([10]);
});

test('a quotation that is marked with its language is left alone', () => {
  expect(checkParagraphLanguage(welshHalf({ texts: onLines({ text: english, lang: 'en' }) }))).toEqual([]);
});

test('names and short texts are left alone', () => {
  const texts = onLines({ text: 'Government Digital Service' }, { text: 'Designed for people' }, { text: '' });
  expect(checkParagraphLanguage(welshHalf({ texts }))).toEqual([]);
});

test('a text of the front matter, which cannot be marked, is to be translated', () => {
  const [text] = onLines({ text: english });
  const [problem] = checkParagraphLanguage(welshHalf({ texts: text ? [{ ...text, key: 'title' }] : [] }));
  expect(problem?.message).toBe(
    'This looks like English on a page in Welsh: “Our team met people in Powys who use …”. Translate it. If it is a name that has no translation, leave it: a `title` cannot be marked as being in another language, and this warning stops nothing.',
  );
});
