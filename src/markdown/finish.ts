import { ownText, packText } from '../content/packed-text.ts';
import { countWords } from './count-words.ts';
import type { FinishedMarkdown, ParsedMarkdown } from './parsed-markdown.ts';

/** What a build keeps of a parsed body: plain data, which holds none of what it was parsed into. */
export function finish(parsed: ParsedMarkdown): FinishedMarkdown {
  const { links, images, headings, ids, problems, lead } = parsed;
  const text = parsed.plainText();
  const html = parsed.open();
  return {
    links: links.map((link) => ({ ...link, href: ownText(link.href) })),
    images: images.map((image) => ({ ...image, src: ownText(image.src), alt: image.alt && ownText(image.alt) })),
    headings: headings.map((heading) => ({ ...heading, text: ownText(heading.text) })),
    ids,
    problems,
    text: packText(text),
    words: countWords(text),
    lead: lead && ownText(lead),
    html: {
      text: packText(html.text),
      holes: html.holes.map((hole) =>
        hole.kind === 'link' ? { ...hole, href: ownText(hole.href), written: ownText(hole.written) } : hole,
      ),
    },
  };
}
