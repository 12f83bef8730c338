import type { FinishedMarkdown, ParsedMarkdown } from './parsed-markdown.ts';

/** What a build keeps of a parsed body: plain data, which holds none of what it was parsed into. */
export function finish(parsed: ParsedMarkdown): FinishedMarkdown {
  const { links, images, headings, ids, problems, text, lead } = parsed;
  return { links, images, headings, ids, problems, text, lead, html: parsed.open() };
}
