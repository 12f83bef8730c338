import type { Document } from '../content/document.ts';
import type { Language } from '../language/language.ts';
import type { RenderedText } from '../liquid/create-liquid.ts';
import { createHighlighter } from '../markdown/create-highlighter.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { Delivery, ParsedMarkdown } from '../markdown/parsed-markdown.ts';
import { relocate } from '../markdown/relocate.ts';
import type { Settings } from '../site/settings.ts';

/** What site.yaml says of its Markdown. */
type Dialect = Pick<Settings, 'kramdown' | 'figures'>;

/** Parses the bodies of documents; with `keep`, which costs memory, each again only when its text has changed. */
export function createMarkdownCache({ keep }: { readonly keep: boolean }) {
  const highlighter = createHighlighter();
  const parsers = new Map<Language, Markdown>();
  const known = new Map<string, { readonly text: string; readonly of: Document; readonly parsed: ParsedMarkdown }>();
  let dialect: Dialect | undefined;
  const parserOf = (language: Language): Markdown => {
    const parser = parsers.get(language) ?? createMarkdown({ ...dialect, language, highlight: highlighter.highlight });
    parsers.set(language, parser);
    return parser;
  };
  return {
    /** Sets the dialect of all that follows; what was parsed in another one is forgotten. */
    speak({ kramdown, figures }: Dialect): void {
      if (dialect?.kramdown === kramdown && dialect.figures === figures) return;
      dialect = { kramdown, figures };
      parsers.clear();
      known.clear();
    },
    /** `expanded` is the body with its Liquid carried out, where it has any. */
    parse(document: Document, expanded: RenderedText | undefined): ParsedMarkdown {
      const { path, language, body, bodyLine, frontMatter } = document;
      const text = expanded?.text ?? body;
      const separator = frontMatter.excerpt_separator;
      const before = known.get(path);
      if (
        before?.text === text &&
        before.of.bodyLine === bodyLine &&
        before.of.language === language &&
        before.of.frontMatter.excerpt_separator === separator
      ) {
        return before.parsed;
      }
      const parsed =
        expanded === undefined
          ? parserOf(language).parse(text, bodyLine, separator)
          : relocate(parserOf(language).parse(text, 1, separator), expanded.lineOf);
      if (keep) known.set(path, { text, of: document, parsed });
      return parsed;
    },
    /** Makes the languages of code ready that a body is about to be rendered with. */
    prepare: ({ codeLanguages }: ParsedMarkdown): Promise<void> => highlighter.load(codeLanguages),
    /** Markdown that is not the body of a document, such as Liquid’s `markdownify`. */
    highlight: highlighter.highlight,
    render: (text: string, language: Language): string => parserOf(language).parse(text, 1).render(plainDelivery),
  };
}

const plainDelivery: Delivery = {
  picture: ({ src, alt = '' }) => `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`,
  link: (href) => href,
};

export type MarkdownCache = ReturnType<typeof createMarkdownCache>;
