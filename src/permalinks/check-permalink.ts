import { suggest } from '../schema/suggest.ts';
import { documentPlaceholders, placeholderIn } from './document-url.ts';
import { unescapePath } from './escape-path.ts';
import { pagePlaceholders } from './page-url.ts';
import { permalinkStyles } from './permalink-style.ts';

const longestPart = 200;
/** Bytes of a path; folders of the machine come before it, and systems take 4,096 for both. */
const longestPath = 2_000;

/** Why a `permalink` of front matter or settings cannot be an address, and what to write instead; undefined if it can. */
export function checkPermalink(permalink: string, kind: 'document' | 'page'): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?!:)[^/]*(.*)$/i.exec(permalink.trim());
  if (host) {
    return `\`permalink: ${permalink}\` names a host. Write only the path: \`permalink: ${host[1] || '/'}\``;
  }
  const onDisk = /^\/?[a-z]:[\\/]+(.*)$/i.exec(permalink.trim());
  if (onDisk) {
    const path = `/${onDisk[1]?.replaceAll('\\', '/') ?? ''}`;
    return `\`permalink: ${permalink}\` begins with a disk of a computer. Write only the path: \`permalink: ${path}\``;
  }
  if (permalink.trim() === '')
    return 'The permalink is empty. Write an address such as `permalink: /about/`, or leave it out.';
  if (permalink.includes('\\')) {
    return `The permalink holds a backslash. Write: \`permalink: ${permalink.replaceAll('\\', '/')}\``;
  }
  const sign = /[?#*"<>|]/.exec(permalink)?.[0];
  if (sign !== undefined)
    return `\`permalink: ${permalink}\` holds ${sign}, which cannot be part of an address. Leave it out.`;
  return checkPlaceholders(permalink, kind) ?? checkAddress(permalink);
}

/** Why the `permalink` of the settings is neither the name of a style nor a template of one; undefined if it is. */
export function checkPermalinkStyle(style: string): string | undefined {
  if (permalinkStyles.includes(style)) return undefined;
  if (!/^[a-z]+$/i.test(style)) return checkPermalink(style, 'document');
  const meant = suggest(style, permalinkStyles);
  const names = permalinkStyles.join(', ');
  return `There is no permalink style “${style}”. ${meant ? `Did you mean ${meant}?` : `Write one of ${names}, or a template such as /:year/:title/.`}`;
}

/** Why an address cannot be published, whatever it was made of; undefined if it can. */
export function checkAddress(url: string): string | undefined {
  const path = unescapePath(url);
  if (/\p{Cc}/u.test(path)) return 'The address holds an invisible control character. Type it again.';
  if (path.includes('\\')) return `The address ${url} holds a backslash. Leave it out.`;
  if (path.split('/').includes('..')) {
    return `The address ${url} leads out of the site with \`..\`. Write it from the site’s root: \`/about/\`.`;
  }
  // A single dot means the folder itself, which is harmless but at the end.
  const dots = /(?:^|\/)(\.{3,}|\.$)(?=\/|$)/.exec(path)?.[1];
  if (dots !== undefined)
    return `A part of the address ${url} is nothing but \`${dots}\`. Write a word instead, or leave it out.`;
  if (/%(?:[8-9A-F])/i.test(path)) return `The address ${url} holds a broken percent sign. Write the letter itself.`;
  if (bytesIn(path) > longestPath) return `The address is longer than ${longestPath} letters. Shorten it.`;
  if (path.split('/').some(isTooLongForAddress)) {
    return `A part of the address is longer than ${longestPart} letters. Shorten it with \`slug:\` or \`permalink:\`.`;
  }
  return undefined;
}

/** Whether a text is too long to be one part of an address: no disk takes a name of more than 255 bytes. */
export function isTooLongForAddress(part: string): boolean {
  return bytesIn(part) > longestPart;
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}

function checkPlaceholders(permalink: string, kind: 'document' | 'page'): string | undefined {
  for (const [, written = ''] of permalink.matchAll(/:([a-z_]+)/g)) {
    const known = kind === 'page' ? pagePlaceholders : documentPlaceholders;
    if (placeholderIn(written, known)) continue;
    if (kind === 'page' && placeholderIn(written, documentPlaceholders)) {
      return `Only posts have :${written}. Write the address of a page in full, such as \`permalink: /about/\`.`;
    }
    const meant = suggest(written, known);
    return `:${written} stands for nothing in a permalink.${meant ? ` Did you mean :${meant}?` : ''}`;
  }
  return undefined;
}
