import { splitFrontMatter } from '../content/front-matter.ts';
import { unescapePath } from '../permalinks/escape-path.ts';
import { isHtml, isMarkdown } from './new-path.ts';
import type { Note, OldFile, Planned } from './old-site.ts';
import { withKeys } from './with-keys.ts';

export interface Move {
  /** Where the file goes, below content/. */
  readonly path: string;
  /** Where Jekyll published it; undefined for what has no address yet. */
  readonly oldUrl: string | undefined;
  /** Where this project would publish it as it is. */
  readonly newUrl: string | undefined;
}

/** A document at its new place: unchanged, but for a permalink where its address would change, and HTML marked as such. */
export function moveDocument(file: OldFile, { path, oldUrl, newUrl }: Move): Planned {
  const note = (message: string): Note => ({ topic: 'unsupported', path: file.path, line: 1, message });
  if (file.text === undefined)
    return {
      writes: [],
      notes: [note('Not UTF-8 text: Jekyll left it out, and so does this site. Save it as UTF-8.')],
    };
  if (!isMarkdown(file.path) && !isHtml(file.path)) {
    return { writes: [], notes: [note('Only Markdown and HTML are read here. Rewrite it in Markdown.')] };
  }
  const isMoved = oldUrl !== undefined && (newUrl === undefined || unescapePath(oldUrl) !== unescapePath(newUrl));
  const text = isMoved ? withKeys(file.text, { permalink: oldUrl }) : file.text;
  const writes = [{ path: `content/${path}`, text: isHtml(file.path) ? markedAsHtml(text) : text }];
  return { writes, notes: [] };
}

/** A page of HTML inside Markdown, which leaves it as it is. */
function markedAsHtml(text: string): string {
  const { body } = splitFrontMatter(text);
  const front = text.slice(0, text.length - body.length);
  return `${front}{::nomarkdown}\n${body.trimEnd()}\n{:/nomarkdown}\n`;
}
