import type { Document } from '../content/document.ts';
import { unpackText } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import type { RenderedText } from '../liquid/create-liquid.ts';
import { createHighlighter } from '../markdown/create-highlighter.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { jekyllOptions } from '../markdown/kramdown-options.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { Delivery, FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { relocate } from '../markdown/relocate.ts';
import { type MarkdownWork, type OnRead, readMarkdown } from './markdown-crew.ts';
import { createMarkdownReader, type Dialect, type MarkdownReader, type MarkdownTask } from './markdown-reader.ts';

/** A body to read, with its Liquid carried out where it has any. */
export interface BodyText {
  readonly document: Document;
  readonly expanded: RenderedText | undefined;
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
    /** Reads bodies, each with a path of its own, and tells of each by its place. */
    async read(bodies: readonly BodyText[], onRead: OnRead): Promise<void> {
      const places: number[] = [];
      for (const [place, body] of bodies.entries()) {
        const before = known.get(body.document.path);
        if (before !== undefined && isSame(before.body, body)) onRead(place, before.finished);
        else places.push(place);
      }
      const wanted = places.flatMap((place) => bodies[place] ?? []);
      reader ??= createMarkdownReader(dialect);
      await readMarkdown(workOf(wanted), dialect, reader, (index, read) => {
        const [body, place] = [wanted[index], places[index]];
        if (body === undefined || place === undefined) throw new Error('a body that was not asked for');
        const finished = body.expanded === undefined ? read : relocate(read, body.expanded.lineOf);
        if (keep) known.set(body.document.path, { body, finished });
        onRead(place, finished);
      });
    },
    /** Markdown that is not the body of a document, such as Liquid’s `markdownify`. */
    highlight: highlighter.highlight,
    /** Makes languages of code ready for `highlight` and `render`. */
    load: highlighter.load,
    render: (text: string, language: Language): string => parserOf(language).parse(text, 1).render(plainDelivery),
  };
}

function workOf(bodies: readonly BodyText[]): MarkdownWork {
  return {
    length: bodies.reduce((sum, { document, expanded }) => sum + (expanded?.text ?? document.body).length, 0),
    tasks: tasksOf(bodies),
  };
}

function* tasksOf(bodies: readonly BodyText[]): Generator<MarkdownTask> {
  for (const body of bodies) yield taskOf(body);
}

function taskOf({ document, expanded }: BodyText): MarkdownTask {
  const { language, body, bodyLine, frontMatter } = document;
  return {
    text: expanded?.text ?? unpackText(body),
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
    one.text === other.text &&
    before.document.bodyLine === after.document.bodyLine &&
    one.language === other.language &&
    one.excerptSeparator === other.excerptSeparator
  );
}

const plainDelivery: Delivery = {
  picture: ({ src, alt = '' }) => `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`,
  link: (href) => href,
};

export type MarkdownCache = ReturnType<typeof createMarkdownCache>;
