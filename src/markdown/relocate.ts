import type { FinishedMarkdown, Included, Place } from './parsed-markdown.ts';

/** Where the lines of a text come from that was made from another one. */
export interface Origin {
  lineOf(line: number): number;
  includedAt(line: number): Included | undefined;
}

/** What was parsed from a text that was made from another one, with every place in terms of that other one. */
export function relocate(parsed: FinishedMarkdown, origin: Origin): FinishedMarkdown {
  const moved = <Found extends Place>(found: Found): Found => {
    const included = origin.includedAt(found.line);
    return { ...found, line: origin.lineOf(found.line), ...(included && { included }) };
  };
  return {
    ...parsed,
    links: parsed.links.map(moved),
    images: parsed.images.map(moved),
    sources: parsed.sources.map(moved),
    headings: parsed.headings.map(moved),
    problems: parsed.problems.map(moved),
  };
}
