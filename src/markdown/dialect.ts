import type { MarkdownIt } from 'markdown-it';
import { BlockState, blockRule } from './block-state.ts';
import { blockExtension } from './blocks/block-extension.ts';
import { blockquote } from './blocks/blockquote.ts';
import { definitionList } from './blocks/definition-list.ts';
import { abbreviationDefinition, footnoteDefinition, linkDefinition } from './blocks/definitions.ts';
import { endOfBlock } from './blocks/end-of-block.ts';
import { fencedCode } from './blocks/fenced-code.ts';
import { atxHeading, setextHeading } from './blocks/heading.ts';
import { horizontalRule } from './blocks/horizontal-rule.ts';
import { htmlBlock } from './blocks/html-block.ts';
import { indentedCode } from './blocks/indented-code.ts';
import { list } from './blocks/list.ts';
import { mathBlock } from './blocks/math-block.ts';
import { paragraph } from './blocks/paragraph.ts';
import { table } from './blocks/table.ts';
import { tokenizeBlocks } from './blocks/tokenize-blocks.ts';
import { spanRule } from './span-state.ts';
import { autolink } from './spans/autolink.ts';
import { codeSpan } from './spans/code-span.ts';
import { emphasis } from './spans/emphasis.ts';
import { escapedChar } from './spans/escaped-char.ts';
import { footnoteMarker } from './spans/footnote-marker.ts';
import { htmlSpan } from './spans/html-span.ts';
import { lineBreak } from './spans/line-break.ts';
import { link } from './spans/link.ts';
import { mathSpan } from './spans/math-span.ts';
import { smartQuotes } from './spans/smart-quotes.ts';
import { spanExtension } from './spans/span-extension.ts';
import { strikethrough } from './spans/strikethrough.ts';
import { htmlEntity, typographicSymbol } from './spans/symbols.ts';

/** The rules in the order in which kramdown’s GFM parser tries them. */
const blockRules = {
  indentedCode,
  fencedCode,
  blockquote,
  atxHeading,
  horizontalRule,
  list,
  definitionList,
  htmlBlock,
  setextHeading,
  mathBlock,
  table,
  footnoteDefinition,
  linkDefinition,
  abbreviationDefinition,
  blockExtension,
  endOfBlock,
  paragraph,
};

const spanRules = {
  emphasis,
  codeSpan,
  autolink,
  htmlSpan,
  footnoteMarker,
  link,
  smartQuotes,
  mathSpan,
  spanExtension,
  htmlEntity,
  typographicSymbol,
  lineBreak,
  escapedChar,
  strikethrough,
};

/** Replaces CommonMark’s rules in markdown-it by kramdown’s. */
export function kramdownDialect(md: MarkdownIt): void {
  md.block.State = BlockState;
  md.block.tokenize = (state) => {
    if (state instanceof BlockState) tokenizeBlocks(state);
  };
  md.block.ruler.enableOnly([]);
  md.inline.ruler.enableOnly([]);
  for (const [name, rule] of Object.entries(blockRules)) md.block.ruler.push(`kramdown-${name}`, blockRule(rule));
  for (const [name, rule] of Object.entries(spanRules)) md.inline.ruler.push(`kramdown-${name}`, spanRule(rule));
}
