import { type PackedText, unpackText } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import { createHighlighter } from '../markdown/create-highlighter.ts';
import { finish } from '../markdown/finish.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Settings } from '../site/settings.ts';

/** What site.yaml says of its Markdown. */
export type Dialect = Pick<Settings, 'kramdown' | 'figures'>;

/** One body to read: plain data, so that a thread can be asked for it. */
export interface MarkdownTask {
  readonly text: PackedText;
  /** The line of the file that the text begins on. */
  readonly firstLine: number;
  readonly language: Language;
  /** Where the summary ends, if the text has this. */
  readonly excerptSeparator: string | undefined;
}

/** Reads bodies one by one: parses and renders them, their code in the colours of its languages. */
export interface MarkdownReader {
  read(task: MarkdownTask): Promise<FinishedMarkdown>;
}

export function createMarkdownReader(dialect: Dialect): MarkdownReader {
  const highlighter = createHighlighter();
  const parsers = new Map<Language, Markdown>();
  const parserOf = (language: Language): Markdown => {
    const parser = parsers.get(language) ?? createMarkdown({ ...dialect, language, highlight: highlighter.highlight });
    parsers.set(language, parser);
    return parser;
  };
  return {
    async read({ text, firstLine, language, excerptSeparator }) {
      const parsed = parserOf(language).parse(unpackText(text), firstLine, excerptSeparator);
      if (parsed.codeLanguages.size > 0) await highlighter.load(parsed.codeLanguages);
      return finish(parsed);
    },
  };
}
