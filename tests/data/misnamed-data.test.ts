import { expect, test } from 'vitest';
import { misnamedData } from '../../src/data/misnamed-data.ts';

test.each(['site.yml', 'authors.yml', 'tags.yml', 'accessibility.yml', 'welsh-words.yml', 'site.yaml.txt'])(
  'says what to call %s',
  (name) => {
    const [meant] = name.split('.');
    const message = expect.stringContaining(`Rename it to content/_data/${meant}.yaml.`);
    expect(misnamedData([`content/_data/${name}`])).toMatchObject([{ kind: 'misnamed-data', message }]);
  },
);

test('leaves alone what is called right, what is data of the editor’s own, and tags of an old site', () => {
  const names = ['site.yaml', 'rooms.yml', 'more/site.yml', 'jekyll.yaml', 'tags.yml', 'accessibility.yml'];
  expect(misnamedData(names.map((name) => `content/_data/${name}`))).toEqual([]);
});
