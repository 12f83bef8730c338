import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The language that the elements around it say it is in, its own included. */
  readonly lang: string;
  /** The elements it stands in, the outermost first. */
  readonly within: readonly Element[];
  text: string;
}

/** Every element of a page in the order in which they begin, each with the text inside it. */
export function readPage(html: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const lang = attributes.lang ?? open.at(-1)?.lang ?? '';
        const element = { name, attributes, lang, within: [...open], text: '' };
        all.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: html.startsWith('<?xml') },
  );
  parser.end(html);
  return all;
}
