import { blockElements, voidElements } from '../html/elements.ts';
import { scanTag } from '../html/scan-tag.ts';
import { codeMasked } from './code-masked.ts';
import type { Printed } from './markup-as-text.ts';
import { shownPieces } from './shown-pieces.ts';

const tag = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
/** Values of several words, up to the next attribute; and of one. */
const looseWords =
  /\b(alt|title|class|aria-label)\s*=\s*(?!["'\s])([^"]+?)(?=\s+[a-z][-\w]*\s*=|\s+(?:allowfullscreen|controls|loop|muted)\b|\s*$)/gi;
const looseValue = /\b([a-z][-\w]*)\s*=\s*(?!["'\s])([^\s"'>]+)/gi;
const attribute = /\s[a-z][-\w]*\s*=/i;

/**
 * Tags in the text of a block, `source`, that readers see in what is `shown` of it. `unread` counts the opening ones
 * that were told by their name: what closes them, here or in a later block, goes without saying.
 */
export function printedTags(source: string, shown: string, unread: Map<string, number>): Printed[] {
  if (!source.includes('<')) return [];
  const found: Printed[] = [];
  const open = new Map<string, number>();
  const shows = shownPieces(shown);
  const text = codeMasked(source);
  for (const match of text.matchAll(tag)) {
    const [written, slash = '', spelt = '', rest = ''] = match;
    const name = spelt.toLowerCase();
    if (slash !== '') {
      const isOpen = take(open, name);
      if (isOpen || !shows(`</${spelt}`) || take(unread, name)) continue;
      found.push({ at: match.index, written, message: closesNothing(written) });
      continue;
    }
    const isTag = scanTag(text, match.index) !== undefined;
    if ((isTag && !blockElements.has(name)) || !shows(`<${spelt}`)) {
      add(open, name);
      continue;
    }
    const message = isTag ? insideALine(written, name) : withoutQuotes(written, spelt, rest);
    if (message === undefined) continue;
    add(unread, name);
    found.push({ at: match.index, written, message });
  }
  return found;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0;
  if (count > 0) counts.set(name, count - 1);
  return count > 0;
}

function closesNothing(written: string): string {
  return `Readers see “${written}” as it stands here, because nothing before it begins what it closes. Take it out.`;
}

function insideALine(written: string, name: string): string {
  return `Readers see “${written}” as it stands here, because <${name}> is not read inside a line. Leave a line empty, and begin the next one with it.`;
}

/** A longer tag is not written out. */
const longest = 500;

/** What is said of a tag whose values no quotation marks hold together; nothing of what only looks like a tag. */
function withoutQuotes(written: string, name: string, rest: string): string | undefined {
  if (!attribute.test(rest)) return undefined;
  const mended = written.length > longest ? written : `<${name}${withQuotes(name, rest)}>`;
  const isMended = mended !== written && scanTag(mended, 0) !== undefined;
  const advice = isMended ? `Write ${mended} instead.` : 'Write each value between two of them: name="value".';
  return `Readers see “${shortened(written)}” as it stands here, because a value in it has no quotation marks around it. ${advice}`;
}

function shortened(written: string): string {
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}

function withQuotes(name: string, attributes: string): string {
  const values = voidElements.has(name.toLowerCase()) ? attributes.replace(/\s*\/$/, '') : attributes;
  const quoted = (_all: string, key: string, value: string) => `${key}="${value.replace(/^[“”„‘’]|[“”‘’]$/g, '')}"`;
  return values.replace(looseWords, quoted).replace(looseValue, quoted);
}
