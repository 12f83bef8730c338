import type { Document } from '../content/document.ts';
import type { Language } from '../language/language.ts';
import { createMarkdown, type Markdown } from '../markdown/markdown.ts';
import type { ParsedMarkdown } from '../markdown/parsed-markdown.ts';

/** Parses the body of documents; with `keep`, which costs memory, each again only when its text has changed. */
export function createMarkdownCache({ keep }: { readonly keep: boolean }): (document: Document) => ParsedMarkdown {
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
    if (keep) known.set(path, { of: document, parsed });
    return parsed;
  };
}
