import { packText } from '../content/packed-text.ts';
import { countWords } from './count-words.ts';
import type { FinishedMarkdown, ParsedMarkdown } from './parsed-markdown.ts';

/** What a build keeps of a parsed body: plain data, though its strings may be cut from the text that was parsed. */
export function finish(parsed: ParsedMarkdown): FinishedMarkdown {
  const { links, images, sources, headings, ids, problems, lead } = parsed;
  const text = parsed.plainText();
  const { text: html, holes } = parsed.open();
  return {
    links,
    images,
    sources,
    headings,
    ids,
    problems,
    text: packText(text),
    words: countWords(text),
    lead,
    html: { text: packText(html), holes },
  };
}

/** The bytes that may be handed to another thread instead of being copied. */
export function buffersOf({ text, html }: FinishedMarkdown): ArrayBuffer[] {
  return [text.buffer, html.text.buffer];
}
