import { describe, expect, test } from 'vitest';
import { formsToSearch, mutatedForms, radicalsOf } from '../../src/language/mutation.ts';

describe('a Welsh word', () => {
  test.each([
    ['pobl', 'bobl mhobl phobl'],
    ['ty', 'dy nhy thy'],
    ['cymru', 'gymru nghymru chymru'],
    ['blog', 'flog mlog'],
    ['digidol', 'ddigidol nigidol'],
    ['gwasanaeth', 'wasanaeth ngwasanaeth'],
    ['gardd', 'ardd ngardd'],
    ['mis', 'fis'],
    ['llyfr', 'lyfr'],
    ['rhaglen', 'raglen'],
    ['ysgol', 'hysgol'],
    ['chwarae', ''],
    ['ffordd', ''],
    ['safon', ''],
  ])('takes the forms that grammar gives it: %s', (radical, forms) => {
    expect(mutatedForms(radical)).toEqual([radical, ...forms.split(' ').filter(Boolean)]);
  });

  test.each([
    ['gymru', 'cymru'],
    ['fis', 'mis'],
    ['flog', 'blog'],
    ['wasanaeth', 'gwasanaeth'],
    ['lan', 'llan'],
    ['lan', 'glan'],
    ['hysgol', 'ysgol'],
  ])('%s may be a form of %s', (form, radical) => {
    expect(radicalsOf(form)).toContain(radical);
  });

  test('leads back to itself from every one of its forms', () => {
    const sounds = 'a b c ch d dd e f ff g ng ngh h i l ll m mh n nh o p ph r rh s t th u w y'.split(' ');
    const words = sounds.flatMap((first) =>
      sounds.flatMap((second) =>
        sounds.flatMap((third) => [`${first}${second}${third}`, `${first}${second}${third}on`]),
      ),
    );
    for (const word of words) {
      for (const form of mutatedForms(word)) {
        if (!radicalsOf(form).includes(word)) expect.fail(`${form} does not lead back to ${word}`);
      }
    }
    expect(words.length).toBeGreaterThan(50_000);
  });
});

describe('a search in Welsh', () => {
  const families = [
    'cymru gymru nghymru chymru',
    'pobl bobl phobl mhobl',
    'ty dy nhy thy',
    'gwasanaeth wasanaeth ngwasanaeth',
  ];
  const pairs = families.flatMap((family) =>
    family.split(' ').flatMap((typed) => family.split(' ').map((written) => [typed, written] as const)),
  );

  test.each(pairs)('for %s finds %s', (typed, written) => {
    expect(formsToSearch(typed)).toContain(written);
  });

  test('looks first for the very word, and for each form once', () => {
    const forms = formsToSearch('gymru');
    expect(forms[0]).toBe('gymru');
    expect(new Set(forms).size).toBe(forms.length);
  });
});
