import type { ParsedMarkdown, Place } from './parsed-markdown.ts';

/** What was parsed from a text that was made from another one, with every place in terms of that other one. */
export function relocate(parsed: ParsedMarkdown, lineOf: (line: number) => number): ParsedMarkdown {
  const moved = <Found extends Place>(found: Found): Found => ({ ...found, line: lineOf(found.line) });
  return {
    links: parsed.links.map(moved),
    images: parsed.images.map(moved),
    headings: parsed.headings.map(moved),
    problems: parsed.problems.map(moved),
    ids: parsed.ids,
    codeLanguages: parsed.codeLanguages,
    lead: parsed.lead,
    get text() {
      return parsed.text;
    },
    // The renderer asks for pictures as they were parsed, in the same order.
    render: (delivery) => parsed.render(delivery),
  };
}
