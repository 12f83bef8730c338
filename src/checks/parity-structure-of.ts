import type { Document } from '../content/document.ts';
import { unpackText } from '../content/packed-text.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { blocksOf } from '../translations/paragraphs.ts';
import { proseOf } from './parity-prose.ts';
import type { PageStructure, StructurePlace, StructureText } from './parity-structure.ts';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const footnote = /^ {0,3}\[\^[^\]]+\]:/;
const embed = /<(?:iframe|video|audio|object|embed)\b|\{%-?\s*include\b/i;

type Parsed = Pick<FinishedMarkdown, 'headings' | 'links' | 'images'>;

/** What a page and its translation should have in common, from the page's source and its parsed Markdown. */
export function structureOf(document: Document, parsed: Parsed): PageStructure {
  const { prose, codeBlocks } = withoutCode(unpackText(document.body), document.bodyLine);
  const lines = prose.split('\n');
  const linesWith = (form: RegExp): StructurePlace[] =>
    lines.flatMap((line, index) => (form.test(line) ? [{ line: document.bodyLine + index, column: 1 }] : []));
  return {
    path: document.path,
    language: document.language,
    headings: parsed.headings,
    links: parsed.links,
    images: parsed.images,
    texts: [...frontMatterTexts(document), ...bodyTexts(prose, document.bodyLine)],
    footnotes: linesWith(footnote),
    embeds: linesWith(embed),
    codeBlocks,
  };
}

/** The body with its blocks of code blanked, line for line. */
function withoutCode(body: string, firstLine: number): { prose: string; codeBlocks: StructurePlace[] } {
  const codeBlocks: StructurePlace[] = [];
  let closing: RegExp | undefined;
  const lines = body.split(/\r?\n/).map((line, index) => {
    if (closing) {
      if (closing.test(line)) closing = undefined;
      return '';
    }
    const opened = fence.exec(line)?.[1];
    if (opened === undefined) return line;
    closing = new RegExp(`^ {0,3}${opened[0]}{${opened.length},}[ \\t]*$`);
    codeBlocks.push({ line: firstLine + index, column: 1 });
    return '';
  });
  return { prose: lines.join('\n'), codeBlocks };
}

function frontMatterTexts({ title, frontMatter, place }: Document): StructureText[] {
  const texts = [
    { key: 'title', text: title },
    { key: 'description', text: frontMatter.description },
    { key: 'excerpt', text: frontMatter.excerpt },
  ];
  return texts.flatMap(({ key, text }) => (text === undefined ? [] : [{ text, key, ...place([key]) }]));
}

function bodyTexts(prose: string, firstLine: number): StructureText[] {
  return blocksOf(prose, firstLine).flatMap(({ text, line }) => {
    const lang = /\blang\s*=\s*["']?([a-z]{2,3})\b/i.exec(text)?.[1];
    const words = proseOf(text);
    return words === '' ? [] : [{ text: words, line, column: 1, ...(lang === undefined ? {} : { lang }) }];
  });
}
