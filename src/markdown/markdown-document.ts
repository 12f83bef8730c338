import type { Env, Token } from 'markdown-it';
import type { Language } from '../language/language.ts';
import type { ProblemKind } from '../problems/kinds.ts';
import type { AttributeList } from './attributes/attribute-list.ts';
import { Budget } from './budget.ts';
import type { KramdownOptions } from './kramdown-options.ts';
import { SourceLines } from './page/source-lines.ts';
import type { MarkdownProblem } from './parsed-markdown.ts';

export interface LinkDefinition {
  readonly href: string;
  readonly title: string | undefined;
  readonly block: Block;
}

export interface Footnote {
  readonly name: string;
  readonly tokens: Token[];
  readonly block: Block;
}

export interface Abbreviation {
  readonly title: string;
  readonly block: Block;
}

/** One block already parsed, as the rules for the next one need to know it. */
export interface Block {
  /** `note` is a definition of a link, footnote or abbreviation; `mark` any other line that leaves no trace. */
  kind: 'paragraph' | 'blank' | 'boundary' | 'note' | 'mark' | 'definitions' | 'list' | 'other';
  readonly token: Token | undefined;
  /** Where its tokens begin. */
  readonly start: number;
  readonly inline?: Token | undefined;
  /** How many characters a blank one has, line ends included. */
  size: number;
  attributes: AttributeList | undefined;
}

/** What one body's rules share while it is parsed. */
export class MarkdownDocument {
  readonly language: Language;
  readonly budget: Budget;
  options: KramdownOptions;
  readonly attributeLists = new Map<string, AttributeList>();
  /** How many boxes of task lists there are so far. */
  tasks = 0;
  readonly attributed: Block[] = [];
  readonly links = new Map<string, LinkDefinition>();
  readonly footnotes = new Map<string, Footnote>();
  readonly abbreviations = new Map<string, Abbreviation>();
  /** Whether any HTML was written, for only then is there something to make safe. */
  hasHtml = false;
  /** Whether a bracket or a tag was met that is not read as one, for only then may readers see any. */
  hasLooseMarkup = false;
  /** Whether any attribute list was written. */
  isDressed = false;
  readonly problems: MarkdownProblem[] = [];
  readonly places: SourceLines;

  constructor(text: string, firstLine: number, language: Language, options: KramdownOptions) {
    this.language = language;
    this.options = options;
    this.places = new SourceLines(text, firstLine);
    this.budget = new Budget(text.length);
  }

  /** Reports a problem at `wanted`, on line `line` of the body (from 0) or just below. */
  report(kind: ProblemKind, line: number, message: string, wanted = ''): void {
    this.problems.push({ kind, ...this.places.find(wanted, line), message });
  }
}

/** The document that a rule of markdown-it works on. */
export function documentOf(env: Env | undefined): MarkdownDocument {
  const document = env?.document;
  if (!(document instanceof MarkdownDocument)) throw new Error('kramdown’s rules need a MarkdownDocument in env');
  return document;
}
