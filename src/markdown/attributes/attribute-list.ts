/** What stands in `{: … }`: references to named lists, and attributes of its own (classes joined by spaces). */
export interface AttributeList {
  readonly refs: string[];
  readonly attributes: Map<string, string>;
}

export function emptyAttributeList(): AttributeList {
  return { refs: [], attributes: new Map() };
}

const ref = /(\w[\w-]*)(?=\s|$)/y;
const key = /(\w[\w-]*)=(["'])/y;
const idsAndClasses = /(?:#[A-Za-z][\w:-]*|\.[^\s.#]+)+(?=\s|$)/y;
const idOrClass = /#([A-Za-z][\w:-]*)|\.([^\s.#]+)/g;

/** Adds what `text`, the inside of `{: … }`, says to `list`; what is not an attribute is passed over, as kramdown does. */
export function addAttributes(list: AttributeList, text: string): void {
  let at = 0;
  while (at < text.length) {
    at = isSpace(text, at) ? at + 1 : addOne(list, text, at);
  }
}

function setAttribute(attributes: Map<string, string>, name: string, value: string): void {
  const before = attributes.get(name);
  attributes.set(name, name === 'class' && before !== undefined ? `${before} ${value}`.trimStart() : value);
}

function addOne(list: AttributeList, text: string, at: number): number {
  key.lastIndex = ref.lastIndex = idsAndClasses.lastIndex = at;
  const pair = key.exec(text);
  const end = pair ? valueEnd(text, key.lastIndex, pair[2] ?? '"') : -1;
  if (pair?.[1] && pair[2] && end >= 0) {
    const raw = text.slice(key.lastIndex, end);
    list.attributes.set(pair[1], raw.replaceAll('\\}', '}').replaceAll(`\\${pair[2]}`, pair[2]));
    return end + 1;
  }
  const name = ref.exec(text)?.[1];
  if (name) {
    list.refs.push(name);
    return ref.lastIndex;
  }
  const run = idsAndClasses.exec(text)?.[0];
  if (run) {
    for (const [, id, className] of run.matchAll(idOrClass)) {
      if (className) setAttribute(list.attributes, 'class', className);
      else if (id) list.attributes.set('id', id);
    }
    return idsAndClasses.lastIndex;
  }
  while (at < text.length && !isSpace(text, at)) at++;
  return at;
}

/** The place of the quotation mark that ends a value, or -1. */
function valueEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === quote) at++;
    else if (text[at] === quote && (at + 1 === text.length || isSpace(text, at + 1))) return at;
  }
  return -1;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
