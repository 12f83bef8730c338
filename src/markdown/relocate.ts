import type { FinishedMarkdown, Place } from './parsed-markdown.ts';

/** What was parsed from a text that was made from another one, with every place in terms of that other one. */
export function relocate(parsed: FinishedMarkdown, lineOf: (line: number) => number): FinishedMarkdown {
  const moved = <Found extends Place>(found: Found): Found => ({ ...found, line: lineOf(found.line) });
  return {
    ...parsed,
    links: parsed.links.map(moved),
    images: parsed.images.map(moved),
    sources: parsed.sources.map(moved),
    headings: parsed.headings.map(moved),
    problems: parsed.problems.map(moved),
  };
}
