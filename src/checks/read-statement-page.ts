import { Parser } from 'htmlparser2';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export interface PlacedLink {
  readonly href: string;
  /** What the heading says that it stands below; empty above the first. */
  readonly under: string;
}

/** The headings, words and links of the main part of a page. */
export function readStatementPage(html: string): { headings: Heading[]; text: string; links: PlacedLink[] } {
  const headings: { level: number; text: string }[] = [];
  const links: PlacedLink[] = [];
  let text = '';
  let main = false;
  let heading: { level: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'main') main = true;
      if (!main) return;
      if (name === 'a' && href !== undefined) links.push({ href, under: headings.at(-1)?.text ?? '' });
      if (/^h[1-6]$/.test(name)) heading = { level: Number(name[1]), text: '' };
    },
    ontext(words) {
      if (main) text += words;
      if (heading !== undefined) heading.text += words;
    },
    onclosetag(name) {
      if (name === 'main') main = false;
      if (heading === undefined || !/^h[1-6]$/.test(name)) return;
      headings.push(heading);
      heading = undefined;
    },
  });
  parser.end(html);
  return { headings, text, links };
}
