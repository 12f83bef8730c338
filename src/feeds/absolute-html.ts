import { Parser } from 'htmlparser2';

/**
 * The HTML of a post as it can stand outside its page: every link and picture by its absolute address, a `<picture>`
 * as its plain `<img>`, nothing that needs the page's script or style. `url` is the absolute address of the post.
 */
export function absoluteHtml(html: string, url: string): string {
  let result = '';
  let copied = 0;
  let pictures = 0;
  const replace = (parser: Parser, replacement: string): void => {
    result += html.slice(copied, parser.startIndex) + replacement;
    copied = parser.endIndex + 1;
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (isImplied) return;
        if (name === 'picture') pictures++;
        if (name === 'picture' || (name === 'source' && pictures > 0)) return replace(parser, '');
        const changed = portableAttributes(attributes, url);
        if (changed) replace(parser, openTag(name, changed));
      },
      onclosetag(name, isImplied) {
        if (isImplied || name !== 'picture') return;
        pictures--;
        replace(parser, '');
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return result + html.slice(copied);
}

const addresses: ReadonlySet<string> = new Set(['href', 'src', 'cite', 'poster', 'data', 'xlink:href']);
// What only the page's own style sheet, script or layout can use.
const dropped: ReadonlySet<string> = new Set(['srcset', 'sizes', 'loading', 'decoding', 'fetchpriority', 'style']);

type Attributes = Readonly<Record<string, string>>;

/** The attributes a tag should have instead, or undefined where they are right as they are. */
function portableAttributes(attributes: Attributes, base: string): Attributes | undefined {
  let changed = false;
  const portable: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (dropped.has(name)) {
      changed = true;
      continue;
    }
    const wanted = addresses.has(name) ? absoluteAddress(value, base) : value;
    if (wanted !== value) changed = true;
    portable[name] = wanted;
  }
  return changed ? portable : undefined;
}

/** An address seen from `base`, or the address as it stands where it is none. */
function absoluteAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replace(/[&"]/g, (character) => (character === '&' ? '&amp;' : '&quot;'))}"`,
  );
  return `<${name}${written.join('')}>`;
}
