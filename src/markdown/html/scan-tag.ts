import { isKnownElement } from './elements.ts';

/** An opening tag in the text, up to `end`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Whether it is written `<x/>`. */
  readonly closed: boolean;
  readonly end: number;
}

const nameAt = /(?:[\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*:)?[\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*/uy;
const wordAt = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/uy;

/** The name of an element or attribute at `at`, or an empty string. */
export function scanName(text: string, at: number): string {
  nameAt.lastIndex = at;
  return nameAt.exec(text)?.[0] ?? '';
}

function skipSpace(text: string, at: number): number {
  let code = text.charCodeAt(at);
  while (code === 32 || (code >= 9 && code <= 13)) code = text.charCodeAt(++at);
  return at;
}

/**
 * Reads the opening tag at `at`, or answers undefined where kramdown sees none: it wants every attribute’s value in
 * quotation marks or made of letters and digits only.
 */
export function scanTag(text: string, at: number): Tag | undefined {
  const written = scanName(text, at + 1);
  // A name that begins otherwise is none to a browser, which would show the text as it stands.
  if (!/^[a-zA-Z]/.test(written)) return undefined;
  const name = properName(written);
  const attributes = new Map<string, string>();
  let pos = at + 1 + written.length;
  for (;;) {
    const space = skipSpace(text, pos);
    const attribute = space > pos ? scanName(text, space) : '';
    if (!attribute) {
      const closed = text[space] === '/';
      const end = space + (closed ? 1 : 0);
      return text[end] === '>' ? { name, attributes, closed, end: end + 1 } : undefined;
    }
    const value = scanValue(text, space + attribute.length);
    attributes.set(isKnownElement(name) ? attribute.toLowerCase() : attribute, value?.value ?? '');
    pos = value?.end ?? space + attribute.length;
  }
}

/** The place behind the closing tag at `at` and its name, or undefined. */
export function scanClosingTag(text: string, at: number): { name: string; end: number } | undefined {
  if (text[at + 1] !== '/') return undefined;
  const name = scanName(text, at + 2);
  const end = skipSpace(text, at + 2 + name.length);
  return name && text[end] === '>' ? { name, end: end + 1 } : undefined;
}

/** The place behind the comment at `at`, or -1; looking for its end is work. */
export function scanComment(text: string, at: number, spend: (work: number) => void): number {
  if (!text.startsWith('<!--', at)) return -1;
  const end = text.indexOf('-->', at + 4);
  spend((end < 0 ? text.length : end) - at);
  return end < 0 ? -1 : end + 3;
}

export function properName(written: string): string {
  const lower = written.toLowerCase();
  return isKnownElement(lower) ? lower : written;
}

function scanValue(text: string, at: number): { value: string; end: number } | undefined {
  const equals = skipSpace(text, at);
  if (text[equals] !== '=') return undefined;
  const from = skipSpace(text, equals + 1);
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, from + 1);
    return end < 0 ? undefined : { value: text.slice(from + 1, end), end: end + 1 };
  }
  wordAt.lastIndex = from;
  const word = wordAt.exec(text)?.[0];
  return word ? { value: word, end: from + word.length } : undefined;
}
