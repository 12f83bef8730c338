import type { Document } from '../content/document.ts';
import { packText, unpackText } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import type { RenderedText } from '../liquid/create-liquid.ts';
import { createHighlighter } from '../markdown/create-highlighter.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { jekyllOptions } from '../markdown/kramdown-options.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { Delivery, FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { relocate } from '../markdown/relocate.ts';
import { type MarkdownCrew, type OnRead, startMarkdownCrew } from './markdown-crew.ts';
import { createMarkdownReader, type Dialect, type MarkdownReader, type MarkdownTask } from './markdown-reader.ts';

/** A body to read, with its Liquid carried out where it has any. */
export interface BodyText {
  readonly document: Document;
  readonly expanded: RenderedText | undefined;
}

/** Bodies that are being read before they are asked for. */
interface Begun {
  readonly paths: readonly string[];
  readonly finished: Promise<readonly FinishedMarkdown[]>;
}

interface Known {
  readonly body: BodyText;
  readonly finished: FinishedMarkdown;
}

/** Reads the bodies of documents; with `keep`, which costs memory, each again only when its text has changed. */
export function createMarkdownCache({ keep }: { readonly keep: boolean }) {
  const highlighter = createHighlighter();
  const parsers = new Map<Language, Markdown>();
  const known = new Map<string, Known>();
  let dialect: Dialect = { kramdown: jekyllOptions, figures: true };
  let reader: MarkdownReader | undefined;
  let crew: MarkdownCrew | undefined;
  let begun: Begun[] = [];
  const parserOf = (language: Language): Markdown => {
    const parser = parsers.get(language) ?? createMarkdown({ ...dialect, language, highlight: highlighter.highlight });
    parsers.set(language, parser);
    return parser;
  };
  return {
    /** Sets the dialect of all that follows; what was read in another one is forgotten. */
    speak({ kramdown, figures }: Dialect): void {
      if (dialect.kramdown === kramdown && dialect.figures === figures) return;
      dialect = { kramdown, figures };
      reader = undefined;
      parsers.clear();
      known.clear();
    },
    /** Begins to read bodies while others, of `length` bytes together with them, are still parsed. */
    begin(documents: readonly Document[], length: number): void {
      if (keep) return;
      crew ??= startMarkdownCrew(length, dialect);
      const plain = documents.filter((document) => !document.hasLiquid);
      const finished = crew.begin(tasksOf(plain.map((document) => ({ document, expanded: undefined }))));
      if (finished) begun.push({ paths: plain.map(({ path }) => path), finished });
    },
    /** Reads bodies, each with a path of its own, and tells of each by its place. */
    async read(bodies: readonly BodyText[], onRead: OnRead): Promise<void> {
      const places = new Map(bodies.map(({ document }, place) => [document.path, place]));
      for (const [place, body] of bodies.entries()) {
        const before = known.get(body.document.path);
        if (before === undefined || !isSame(before.body, body)) continue;
        places.delete(body.document.path);
        onRead(place, before.finished);
      }
      const early = begun.map(({ paths, finished }) => ({ finished, places: paths.map((path) => places.get(path)) }));
      for (const path of begun.flatMap(({ paths }) => paths)) places.delete(path);
      const rest = [...places.values()];
      const wanted = rest.flatMap((place) => bodies[place] ?? []);
      reader ??= createMarkdownReader(dialect);
      const current = crew ?? startMarkdownCrew(lengthOf(wanted), dialect);
      crew = undefined;
      begun = [];
      await Promise.all([
        current.read(tasksOf(wanted), reader, (index, read) => {
          const [body, place] = [wanted[index], rest[index]];
          if (body === undefined || place === undefined) throw new Error('a body that was not asked for');
          const finished = body.expanded === undefined ? read : relocate(read, body.expanded);
          if (keep) known.set(body.document.path, { body, finished });
          onRead(place, finished);
        }),
        ...early.map(async ({ finished, places }) => {
          for (const [index, one] of (await finished).entries()) {
            const place = places[index];
            // A draft, say, was parsed and is no page.
            if (place !== undefined) onRead(place, one);
          }
        }),
      ]);
    },
    /** Markdown that is not the body of a document, such as Liquid’s `markdownify`. */
    highlight: highlighter.highlight,
    /** Makes languages of code ready for `highlight` and `render`. */
    load: highlighter.load,
    render: (text: string, language: Language): string => parserOf(language).parse(text, 1).render(plainDelivery),
  };
}

function lengthOf(bodies: readonly BodyText[]): number {
  return bodies.reduce((sum, { document, expanded }) => sum + (expanded?.text ?? document.body).length, 0);
}

function* tasksOf(bodies: readonly BodyText[]): Generator<MarkdownTask> {
  for (const body of bodies) yield taskOf(body);
}

function taskOf({ document, expanded }: BodyText): MarkdownTask {
  const { language, body, bodyLine, frontMatter } = document;
  return {
    text: expanded === undefined ? body : packText(expanded.text),
    firstLine: expanded === undefined ? bodyLine : 1,
    language,
    excerptSeparator: frontMatter.excerpt_separator,
  };
}

function isSame(before: BodyText, after: BodyText): boolean {
  // A file that has not changed is the same document: most are, and their texts need not be unpacked.
  if (before.document === after.document && before.expanded?.text === after.expanded?.text) return true;
  const [one, other] = [taskOf(before), taskOf(after)];
  return (
    unpackText(one.text) === unpackText(other.text) &&
    before.document.bodyLine === after.document.bodyLine &&
    one.language === other.language &&
    one.excerptSeparator === other.excerptSeparator
  );
}

const plainDelivery: Delivery = {
  picture: ({ src, alt = '' }) => `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`,
  source: () => '',
  link: (href) => href,
};

export type MarkdownCache = ReturnType<typeof createMarkdownCache>;
