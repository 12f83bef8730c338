import type { TextProblem } from '../yaml/parsed-yaml.ts';

// Tab and the ends of lines are the only ones that a text has a use for.
const controls = /[^\P{Cc}\t\n\r]/u;

/** What old programs of Windows meant by characters that are controls today (https://encoding.spec.whatwg.org/#windows-1252). */
const meant: Readonly<Record<string, string>> = {
  '\x85': '…',
  '\x91': '‘',
  '\x92': '’',
  '\x93': '“',
  '\x94': '”',
  '\x95': '•',
  '\x96': '–',
  '\x97': '—',
};

/** The first character of a body that no browser shows and that breaks feeds; the body begins on line `firstLine`. */
export function controlCharacter(body: string, firstLine: number): TextProblem | undefined {
  const at = body.search(controls);
  if (at === -1) return undefined;
  const before = body.slice(0, at);
  const sign = body.slice(at, at + 1);
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const more = body.split(new RegExp(controls, 'gu')).length - 2;
  const instead = meant[sign] === undefined ? 'Delete it' : `Write ${meant[sign]} in its place`;
  return {
    kind: 'control-character',
    line: firstLine + before.split('\n').length - 1,
    column: at - before.lastIndexOf('\n'),
    message: `An invisible control character (U+${code}) stands here. ${instead}${more > 0 ? `, and look for ${more} more below it` : ''}.`,
  };
}
