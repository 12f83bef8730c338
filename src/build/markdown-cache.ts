import type { Document } from '../content/document.ts';
import type { Language } from '../language/language.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { ParsedMarkdown } from '../markdown/parsed-markdown.ts';

/** Parses the body of each document once, and again only when its text changes. */
export function createMarkdownCache(): (document: Document) => ParsedMarkdown {
  const parsers = new Map<Language, Markdown>();
  const known = new Map<string, { readonly of: Document; readonly parsed: ParsedMarkdown }>();
  return (document) => {
    const { path, language, body, bodyLine } = document;
    const before = known.get(path);
    if (before?.of.body === body && before.of.bodyLine === bodyLine && before.of.language === language) {
      return before.parsed;
    }
    const parser = parsers.get(language) ?? createMarkdown({ language });
    parsers.set(language, parser);
    const parsed = parser.parse(body, bodyLine);
    known.set(path, { of: document, parsed });
    return parsed;
  };
}
