import type { Document } from '../content/document.ts';
import { parsePostName } from '../permalinks/post-name.ts';
import type { Problem } from '../problems/problem.ts';

const wordProcessors = /\.(?:docx?|odt|rtf|pages|txt|gdoc|html?)$/i;

/**
 * Files named as posts are that become none: Markdown outside of a folder for posts is a page without a date, and what
 * a word processor saved is only a file to download.
 */
export function strayPosts(documents: readonly Document[], files: readonly string[]): Problem[] {
  const pages = documents.flatMap(({ kind, path }): Problem[] => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind !== 'page' || parsePostName(name) === undefined) return [];
    return [
      at(
        path,
        `This is named like a post, but is published as a page without a date. Move it to content/posts/${name}.`,
      ),
    ];
  });
  const others = files.filter((path) => /\/_?posts\//.test(path) && wordProcessors.test(path));
  return [
    ...pages,
    ...others.map((path) =>
      at(
        path,
        'This file is published as it is, for readers to download. For a post, put its text into a file that ends in .md.',
      ),
    ),
  ];
}

function at(path: string, message: string): Problem {
  return { kind: 'stray-post', path, line: 1, column: 1, message };
}
