import { isMarkdown } from './new-path.ts';
import type { OldFile, Planned, Write } from './old-site.ts';
import { planAuthors } from './plan-authors.ts';
import { madeHere } from './plan-page.ts';

/** Plans a data file: as it is, but for those whose names mean something else here. */
export function planData(file: OldFile): Planned {
  const name = file.path.slice('_data/'.length);
  if (/^authors\.ya?ml$/.test(name)) return planAuthors(file);
  if (/^(?:site|authors|jekyll|translations)\.(?:ya?ml|json|csv|tsv)$/.test(name)) {
    const message = `content/_data/${name} means something else here. Give the file another name, also where posts say \`site.data\`.`;
    return { writes: [], notes: [{ topic: 'unsupported', path: file.path, line: 1, message }] };
  }
  return { writes: [copied(file, `content/${file.path}`)], notes: [] };
}

/** Plans a file that Jekyll published as it was. */
export function planStatic(file: OldFile): Planned {
  if (isMarkdown(file.path)) {
    const message =
      'Markdown without front matter: Jekyll published the file as it is. It is left out; with a front matter it would be a page.';
    return { writes: [], notes: [{ topic: 'different', path: file.path, line: 1, message }] };
  }
  // Of what begins with _, only the files of collections come here: they are published below the collection's name.
  const path = file.path.replace(/^_/, '');
  if (path.split('/').some((part) => /^[._]/.test(part))) {
    const message = 'Files whose name, or whose folder’s name, begins with . or _ are not published here.';
    return { writes: [], notes: [{ topic: 'unsupported', path: file.path, line: 1, message }] };
  }
  const reason = madeHere[`/${path}`];
  if (reason !== undefined)
    return { writes: [], notes: [{ topic: 'different', path: file.path, line: 1, message: reason }] };
  const isPicture = file.path.startsWith('assets/images/');
  return { writes: [copied(file, isPicture ? file.path : `content/${path}`)], notes: [] };
}

/** An old file at a path of the new root. */
export function copied(file: OldFile, path: string): Write {
  return { path, copyOf: file.path };
}
