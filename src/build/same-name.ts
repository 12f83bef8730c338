import { decode } from '../checks/resolve-reference.ts';
import type { PagePlan } from '../pages/page-plan.ts';
import type { Problem } from '../problems/problem.ts';
import type { Names, PostList } from '../site/post-lists.ts';
import { authorsPath, tagsPath } from './read-site-data.ts';

/** Two lists of posts, of tags or of authors, whose names give one address. */
export function sameName({ key, list, url }: PagePlan, other: PagePlan, names: Names): Problem {
  const isAuthor = key.startsWith('author');
  const kind = isAuthor ? 'author' : 'tag';
  const file = isAuthor ? authorsPath : tagsPath;
  if (list === undefined || other.list === undefined) {
    const message = `Two pages that this site makes are at the one address ${decode(url)}. Give a ${kind} another name.`;
    return { kind: 'same-url', path: file, line: 1, column: 1, message };
  }
  const both = [list, other.list];
  const [one, another] = both.map((found) => described(found, names));
  const message = `The ${kind}s ${one} and ${another} lead to the one address ${decode(list.url)}. If they mean the same, write one of them in all posts; if not, give one another name in ${file}.`;
  return { kind: 'same-url', ...placeOf(both, names, file), message };
}

/** A name as it is written, and what makes it the other’s like. */
function described(list: PostList, names: Names): string {
  const called = nameIn(list, names);
  const file = list.kind === 'author' ? authorsPath : tagsPath;
  if (called !== undefined) return `“${list.name}” (which ${file} calls “${called}”)`;
  const path = list.posts[0]?.document.path;
  return path === undefined ? `“${list.name}”` : `“${list.name}” (in ${path})`;
}

/** A post that has a name which no file explains; where there is none, the file that gives both their names. */
function placeOf(lists: readonly PostList[], names: Names, file: string): Pick<Problem, 'path' | 'line' | 'column'> {
  const document = lists.find((list) => nameIn(list, names) === undefined)?.posts[0]?.document;
  if (document === undefined) return { path: file, line: 1, column: 1 };
  const keys = lists[0]?.kind === 'author' ? ['authors', 'author'] : ['tags', 'tag'];
  const key = keys.find((one) => document.data[one] !== undefined) ?? 'tags';
  return { path: document.path, ...document.place([key]) };
}

function nameIn({ kind, name, address }: PostList, { authors, tags }: Names): string | undefined {
  return kind === 'author' ? authors[name]?.name : tags[name]?.[address.language];
}
