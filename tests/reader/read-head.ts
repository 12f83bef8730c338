import { Parser } from 'htmlparser2';

export interface ReadHead {
  readonly language: string;
  readonly title: string;
  /** Every `<meta>` by its name, property or http-equiv; the last one counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly scripts: readonly Readonly<Record<string, string>>[];
  readonly styles: readonly string[];
  readonly jsonLd: readonly unknown[];
}

/** What stands in the head of a page of HTML. */
export function readHead(html: string): ReadHead {
  const meta = new Map<string, string>();
  const links: Record<string, string>[] = [];
  const scripts: Record<string, string>[] = [];
  const styles: string[] = [];
  const jsonLd: unknown[] = [];
  let language = '';
  let title = '';
  let inside = '';
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      inside = name;
      text = '';
      if (name === 'html') language = attributes.lang ?? '';
      const key = attributes.name ?? attributes.property ?? attributes['http-equiv'];
      if (name === 'meta' && key !== undefined) meta.set(key, attributes.content ?? '');
      if (name === 'link') links.push(attributes);
      if (name === 'script') scripts.push(attributes);
    },
    ontext(words) {
      text += words;
    },
    onclosetag(name) {
      if (name !== inside) return;
      if (name === 'title' && title === '') title = text;
      if (name === 'style') styles.push(text);
      if (name === 'script' && scripts.at(-1)?.type === 'application/ld+json') jsonLd.push(JSON.parse(text));
    },
  });
  parser.end(html);
  return { language, title, meta, links, scripts, styles, jsonLd };
}
