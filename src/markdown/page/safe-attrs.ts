import type { Token } from 'markdown-it';
import type { ProblemKind } from '../../problems/kinds.ts';
import { decodeReferences } from '../html/decode-references.ts';
import { isSafeAddress, schemeOf } from '../html/safe-address.ts';
import {
  addressAttributes,
  mediaElements,
  safeAttributes,
  silentAttributes,
  sourceAttributes,
} from '../html/safe-list.ts';

/** Reports a problem; `wanted` is what to look for in the source. */
type Report = (kind: ProblemKind, message: string, wanted: string) => void;
type Attribute = [name: string, value: string | number];

/** The attributes of a token that may stay; each other one is reported. */
export function safeAttrs(token: Token, report: Report): Attribute[] {
  const safe: Attribute[] = [];
  let aligned: string | undefined;
  for (const [written, value] of token.attrs ?? []) {
    const name = written.toLowerCase();
    if (name === 'style') aligned = alignment(String(value)) ?? reportStyle(token.tag, report);
    else if (isSafe(token, name, String(value), report)) safe.push([name, value]);
  }
  return aligned ? withClass(safe, aligned) : safe;
}

function isSafe({ tag, meta }: Token, name: string, value: string, report: Report): boolean {
  if (name.startsWith('on')) {
    report('unsafe-html', `<${tag} ${name}="…"> would run code, so ${name} is left out. Take it off.`, name);
    return false;
  }
  if (tag === 'source' && sourceAttributes.has(name)) return true;
  if (meta?.isInPicture && (name === 'srcset' || name === 'sizes')) return true;
  if (silentAttributes.has(name)) return false;
  if (!safeAttributes.has(name) && !/^(?:data|aria)-[a-z][\w.-]*$/.test(name)) {
    report(
      'unknown-attribute',
      `<${tag} ${name}="…">: a post may not hold ${name}, so it is left out. Take it off.`,
      name,
    );
    return false;
  }
  if (!addressAttributes.has(name)) return true;
  const address = decodeReferences(value);
  if (mediaElements.has(tag) && /^(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i.test(address.trim())) {
    const message = `<${tag} ${name}="${value}">: this site loads nothing from elsewhere, so ${name} is left out. Put the file in content/, or write a link to it.`;
    report('foreign-frame', message, value);
    return false;
  }
  if (isSafeAddress(address) || tag === 'img') return true;
  report('unsafe-link', unsafeAddress(address), value);
  return false;
}

/** What is wrong with an address that may not be followed. */
export function unsafeAddress(address: string): string {
  return `An address that begins with ${schemeOf(address)}: may not stand in a post, so the link is left out. Write one that begins with https:// or with /.`;
}

function reportStyle(tag: string, report: Report): undefined {
  report(
    'inline-style',
    `<${tag} style="…">: the style is left out, for the site’s style sheet decides how things look. Take it off, or give it a class.`,
    'style',
  );
}

/** The class for a style that only aligns text. */
function alignment(style: string): string | undefined {
  const [, side] = /^\s*text-align\s*:\s*(left|center|right)\s*;?\s*$/i.exec(style) ?? [];
  return side ? `align-${side.toLowerCase()}` : undefined;
}

function withClass(attrs: readonly Attribute[], added: string): Attribute[] {
  const found = attrs.find(([name]) => name === 'class');
  const others = attrs.filter(([name]) => name !== 'class');
  return [...others, ['class', found ? `${found[1]} ${added}` : added]];
}
