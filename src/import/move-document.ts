import { splitFrontMatter } from '../content/front-matter.ts';
import { unescapePath } from '../permalinks/escape-path.ts';
import { lacksLayout } from './lacks-layout.ts';
import { isHtml, isMarkdown } from './new-path.ts';
import { languageIn } from './old-language.ts';
import type { Note, OldFile, Planned } from './old-site.ts';
import { withKeys } from './with-keys.ts';

export interface Move {
  /** Where the file goes, below content/. */
  readonly path: string;
  /** The path below which this project publishes its language: `/` or `/cy/`. */
  readonly base: string;
  /** Where Jekyll published it; undefined for what has no address yet, or keeps it in any case. */
  readonly oldUrl: string | undefined;
  /** Where this project would publish it as it is. */
  readonly newUrl: string | undefined;
}

/** A document at its new place: unchanged, but for a permalink where its address would change, and HTML marked as such. */
export function moveDocument(file: OldFile, { path, base, oldUrl, newUrl }: Move): Planned {
  const note = (message: string): Note => ({ topic: 'unsupported', path: file.path, line: 1, message });
  if (file.text === undefined)
    return {
      writes: [],
      notes: [note('Not UTF-8 text: Jekyll left it out, and so does this site. Save it as UTF-8.')],
    };
  if (!isMarkdown(file.path) && !isHtml(file.path)) {
    return { writes: [], notes: [note('Only Markdown and HTML are read here. Rewrite it in Markdown.')] };
  }
  const { data } = splitFrontMatter(file.text);
  const isMoved = oldUrl !== undefined && (newUrl === undefined || unescapePath(oldUrl) !== unescapePath(newUrl));
  const isOutside = isMoved && !oldUrl.startsWith(base);
  const language = languageIn(data.lang);
  const usual = /(?:^|\/)_(?:posts|drafts)\//.test(file.path) ? 'post' : 'page';
  const text = withKeys(file.text, {
    ...(language !== undefined && language !== data.lang ? { lang: language } : {}),
    ...(lacksLayout(data) ? { layout: usual } : {}),
    ...(isMoved ? { permalink: oldUrl } : {}),
    ...(isOutside && data.redirect_from === undefined ? { redirect_from: oldUrl } : {}),
  });
  const writes = [{ path: `content/${path}`, text: isHtml(file.path) ? markedAsHtml(text) : text }];
  const notes = [
    ...(isOutside ? [movedInto(file, base, oldUrl, data.redirect_from !== undefined)] : []),
    ...(lacksLayout(data) ? [relaidOut(file, data.layout, usual)] : []),
  ];
  return { writes, notes };
}

/** Tells that a document of the second language has a new address, to which the old one leads. */
function movedInto({ path }: OldFile, base: string, oldUrl: string, hasRedirects: boolean): Note {
  const rest = hasRedirects
    ? `Add the old one to its \`redirect_from\`, so that it leads there: ${oldUrl}`
    : 'The old one leads there.';
  const message = `Its language lives below ${base} here, so its address is ${base}${oldUrl.slice(1)} now. ${rest}`;
  return { topic: 'different', path, line: 1, message };
}

function relaidOut({ path }: OldFile, layout: unknown, usual: string): Note {
  const message = `The layout “${String(layout)}” does not come over: it is laid out as every ${usual} is.`;
  return { topic: 'different', path, line: 1, message };
}

/** A page of HTML inside Markdown, which leaves it as it is. */
function markedAsHtml(text: string): string {
  const { body } = splitFrontMatter(text);
  const front = text.slice(0, text.length - body.length);
  return `${front}{::nomarkdown}\n${body.trimEnd()}\n{:/nomarkdown}\n`;
}
