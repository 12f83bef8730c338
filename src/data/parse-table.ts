import type { TextProblem } from '../yaml/parsed-yaml.ts';

export interface ParsedTable {
  /** A row a line, its fields by the names that the first line gives them; null for a table that is broken. */
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
}

/** Reads CSV, or TSV by its tabs, as Ruby does in Jekyll. */
export async function parseTable(text: string, delimiter: ',' | '\t'): Promise<ParsedTable> {
  // Few sites have a table, and the others start sooner without its parser.
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const options = { bom: true, columns: true, delimiter, relax_column_count: true, skip_empty_lines: true };
    return { value: parse(text, options), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines } = error;
    const line = code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfOpenQuote(text) : Number(lines);
    return { value: null, problems: [{ kind: 'broken-data', line, column: 1, message: whyBroken(code) }] };
  }
}

function whyBroken(code: string): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'The quote " that opens in this line is never closed, so the table cannot be read. Write another " where its text ends.';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'A text in this line goes on after its closing quote. Write each " inside of a text twice: "The ""big"" day"';
    default:
      return 'A quote " stands in the middle of a text here. Put the whole text in quotes, and write each " inside of it twice: "The ""big"" day"';
  }
}

/** The line, from 1, of the quote that is open at the end of a text in which `""` inside of quotes is one quote. */
function lineOfOpenQuote(text: string): number {
  let opened = 0;
  let last = -2;
  let isOpen = false;
  for (const { index } of text.matchAll(/"/g)) {
    isOpen = !isOpen;
    if (isOpen && index !== last + 1) opened = index;
    last = index;
  }
  return text.slice(0, opened).split('\n').length;
}
