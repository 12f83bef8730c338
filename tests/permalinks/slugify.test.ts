import { expect, test } from 'vitest';
import { slugify } from '../../src/permalinks/slugify.ts';

// Answers of Jekyll::Utils.slugify in Jekyll 4.3.1: raw, default, pretty, ascii, latin, none, pretty with its case kept.
test.each([
  [
    'The _config.yml file',
    'the-_config.yml-file',
    'the-config-yml-file',
    'the-_config.yml-file',
    'the-config-yml-file',
    'the-config-yml-file',
    'the _config.yml file',
    'The-_config.yml-file',
  ],
  ['Tŷ’r Cŵn', 'tŷ’r-cŵn', 'tŷ-r-cŵn', 'tŷ-r-cŵn', 't-r-c-n', 'ty-r-cwn', 'tŷ’r cŵn', 'Tŷ-r-Cŵn'],
  ['ŴYDDGRUG Ŷ', 'ŵyddgrug-ŷ', 'ŵyddgrug-ŷ', 'ŵyddgrug-ŷ', 'yddgrug', 'wyddgrug-y', 'ŵyddgrug ŷ', 'ŴYDDGRUG-Ŷ'],
  ['a--b', 'a--b', 'a-b', 'a-b', 'a-b', 'a-b', 'a--b', 'a-b'],
  [
    'Ünïcødé ß Æther',
    'ünïcødé-ß-æther',
    'ünïcødé-ß-æther',
    'ünïcødé-ß-æther',
    'n-c-d-ther',
    'unicode-ss-aether',
    'ünïcødé ß æther',
    'Ünïcødé-ß-Æther',
  ],
  ['日本 x', '日本-x', '日本-x', '日本-x', 'x', 'x', '日本 x', '日本-x'],
  ['#1: yes & no!', '#1:-yes-&-no!', '1-yes-no', '1-yes-&-no!', '1-yes-no', '1-yes-no', '#1: yes & no!', '1-yes-&-no!'],
  ['  lead', 'lead', 'lead', 'lead', 'lead', 'lead', '  lead', 'lead'],
  ['100% £5', '100%-£5', '100-5', '100-5', '100-5', '100-5', '100% £5', '100-5'],
])('slugifies %j as Jekyll does in every mode', (text, raw, standard, pretty, ascii, latin, none, cased) => {
  const modes = ['raw', 'default', 'pretty', 'ascii', 'latin', 'none'] as const;
  expect(modes.map((mode) => slugify(text, mode))).toEqual([raw, standard, pretty, ascii, latin, none]);
  expect(slugify(text, 'pretty', true)).toBe(cased);
});
