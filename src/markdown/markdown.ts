import MarkdownItClass, { type MarkdownIt, type Token } from 'markdown-it';
import { excerptSource } from '../content/excerpt-source.ts';
import type { Language } from '../language/language.ts';
import { TooComplex } from './budget.ts';
import { deliver } from './deliver.ts';
import { kramdownDialect } from './dialect.ts';
import type { Highlight } from './highlight.ts';
import { jekyllOptions, type KramdownOptions } from './kramdown-options.ts';
import { MarkdownDocument } from './markdown-document.ts';
import type { Hole, OpenHtml } from './open-html.ts';
import { abbreviations } from './page/abbreviations.ts';
import { attributeBlocks } from './page/attribute-blocks.ts';
import { collect } from './page/collect.ts';
import { figures } from './page/figures.ts';
import { footnotes } from './page/footnotes.ts';
import { headingIds } from './page/heading-ids.ts';
import { headingLevels } from './page/heading-levels.ts';
import { makeSafe } from './page/make-safe.ts';
import { markupAsText } from './page/markup-as-text.ts';
import { parseSpans } from './page/parse-spans.ts';
import { leadText, plainText } from './page/plain-text.ts';
import { markContentsPlace, tableOfContents } from './page/table-of-contents.ts';
import type { ParsedMarkdown } from './parsed-markdown.ts';
import { renderRules } from './render-rules.ts';

export interface MarkdownSettings {
  readonly language: Language;
  /** Options of kramdown, where they are not those that Jekyll sets. */
  readonly kramdown?: KramdownOptions;
  readonly highlight?: Highlight;
  /** Makes a picture alone in its paragraph that has a title a figure with a caption, which kramdown does not. */
  readonly figures?: boolean;
}

export interface Markdown {
  /**
   * Parses a body whose first line stands on line `firstLine` of its file. Its lead is what stands before
   * `excerptSeparator`, where that is in the text.
   */
  parse(text: string, firstLine: number, excerptSeparator?: string): ParsedMarkdown;
}

/** Creates a parser of Jekyll’s Markdown (kramdown’s dialect) for one language. */
export function createMarkdown(settings: MarkdownSettings): Markdown {
  const md = new MarkdownItClass();
  md.use(kramdownDialect);
  renderRules(md, settings.highlight);
  md.core.ruler.enableOnly(['normalize', 'block']);
  md.core.ruler.push('attribute-blocks', attributeBlocks);
  md.core.ruler.push('parse-spans', parseSpans);
  md.core.ruler.push('markup-as-text', markupAsText);
  if (settings.figures) md.core.ruler.push('figures', figures);
  md.core.ruler.push('heading-ids', headingIds);
  md.core.ruler.push('heading-levels', headingLevels);
  md.core.ruler.push('abbreviations', abbreviations);
  md.core.ruler.push('contents-place', markContentsPlace);
  md.core.ruler.push('footnotes', footnotes);
  md.core.ruler.push('make-safe', makeSafe);
  md.core.ruler.push('table-of-contents', tableOfContents);
  const excerptText = (text: string, separator: string | undefined): string | undefined => {
    if (!separator || !text.includes(separator)) return undefined;
    const excerpt = excerptSource(text, separator);
    const document = new MarkdownDocument(excerpt, 1, settings.language, settings.kramdown ?? jekyllOptions);
    return (
      plainText(parseSafely(md, excerpt, document))
        .replace(/\s+/g, ' ')
        .trim() || undefined
    );
  };
  return {
    parse(text, firstLine, excerptSeparator) {
      const document = new MarkdownDocument(text, firstLine, settings.language, settings.kramdown ?? jekyllOptions);
      const tokens = parseSafely(md, text, document);
      const found = collect(tokens, document);
      const open = (): OpenHtml => {
        const holes: Hole[] = [];
        return { text: md.renderer.render(tokens, md.options, { document, holes }), holes };
      };
      return {
        ...found,
        problems: document.problems,
        lead: excerptText(text, excerptSeparator) ?? leadText(tokens),
        // A getter would be kept in the object's hidden class, and the whole document with it, until a full collection.
        plainText: () => plainText(tokens),
        open,
        render: (delivery) => deliver(open(), found, delivery),
      };
    },
  };
}

/** A text that would take too long is reported and left out. */
function parseSafely(md: MarkdownIt, text: string, document: MarkdownDocument): Token[] {
  try {
    return md.parse(text, { document });
  } catch (error) {
    // Whatever no budget foresaw ends where the stack or an array does.
    if (!(error instanceof TooComplex || error instanceof RangeError)) throw error;
    document.report('too-complex', error instanceof TooComplex ? error.line : 0, tooComplex);
    return [];
  }
}

const tooComplex =
  'This part is nested too deeply or has too many unclosed marks such as [, * or <. Close them, or put a \\ before each.';
