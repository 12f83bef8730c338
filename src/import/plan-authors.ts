import { parseYaml } from '../yaml/parse-yaml.ts';
import { isRecord, textOf } from './jekyll-config.ts';
import type { Note, OldFile, Planned } from './old-site.ts';
import { yamlText } from './yaml-text.ts';

/** Where old author files keep what authors.yaml calls by one name. */
const names: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'display_name', 'full_name'],
  url: ['url', 'web', 'website', 'site', 'homepage'],
  image: ['image', 'avatar', 'photo', 'picture'],
};

/** Turns _data/authors.yml into authors.yaml: names, a page about each, and photographs that lie on the site itself. */
export function planAuthors(file: OldFile): Planned {
  const { value, placeOf, problems } = parseYaml(file.text ?? '');
  const note = (line: number, message: string): Note => ({ topic: 'different', path: file.path, line, message });
  if (problems.some(({ kind }) => kind === 'broken-yaml') || !isRecord(value)) {
    return {
      writes: [],
      notes: [note(1, 'Not keys with an author each, so it is left out. Write authors.yaml by hand.')],
    };
  }
  const notes: Note[] = [];
  const authors = Object.entries(value).map(([key, old]) => {
    const { author, lost } = authorFrom(key, old);
    if (lost.length > 0) notes.push(note(placeOf([key]).line, `${lost.join(', ')} of ${key} did not come over.`));
    return [key, author];
  });
  return { writes: [{ path: 'content/_data/authors.yaml', text: yamlText(Object.fromEntries(authors)) }], notes };
}

function authorFrom(key: string, old: unknown) {
  const data = isRecord(old) ? old : { name: old };
  const used = new Set<string>();
  const author: Record<string, string> = { name: key };
  for (const [name, choices] of Object.entries(names)) {
    const choice = choices.find((one) => textOf(data[one]) !== undefined);
    const value = choice === undefined ? undefined : textOf(data[choice]);
    if (choice === undefined || value === undefined || (name === 'image' && !value.startsWith('/'))) continue;
    author[name] = value;
    used.add(choice);
  }
  return { author, lost: Object.keys(data).filter((one) => !used.has(one)) };
}
