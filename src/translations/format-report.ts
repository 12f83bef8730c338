import type { MessageToCheck } from '../language/messages-to-check.ts';
import type { TranslationRow } from './translation-report.ts';

export interface TranslationReport {
  readonly pairs: readonly TranslationRow[];
  /** Texts of the interface that the translator should read as well. */
  readonly messages: readonly MessageToCheck[];
}

export const reportFormats = ['table', 'csv', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The report as a table to read, as CSV for a spreadsheet (RFC 4180), or as JSON. */
export function formatReport(report: TranslationReport, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'csv':
      return csv(report);
    case 'table':
      return table(report);
  }
}

function table({ pairs, messages }: TranslationReport): string {
  const lines = [
    ...columns([
      ['State', 'Days', 'Page', ''],
      ...pairs.flatMap((row): string[][] => {
        const [detail = '', ...others] = row.details;
        const first = [row.state, String(row.days ?? ''), row.en ?? row.cy ?? row.title, detail];
        return [first, ...others.map((other) => ['', '', '', other])];
      }),
    ]),
    '',
    summary(pairs),
  ];
  if (messages.length > 0) {
    lines.push('', 'Welsh of the interface that a translator should read:', '');
    lines.push(
      ...columns([
        ['Why', 'Text', 'English', 'Welsh', 'Seen in'],
        ...messages.map(({ why, key, english, welsh, source }) => [why, key, english, welsh, source]),
      ]),
    );
  }
  return `${lines.join('\n')}\n`;
}

function summary(pairs: readonly TranslationRow[]): string {
  const counts = new Map<string, number>();
  for (const { state } of pairs) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || 'No pages.';
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function csv({ pairs, messages }: TranslationReport): string {
  const rows = [
    ['kind', 'state', 'days', 'title', 'en', 'cy', 'details'],
    ...pairs.map((row) => [
      'page',
      row.state,
      String(row.days ?? ''),
      row.title,
      row.en ?? '',
      row.cy ?? '',
      row.details.join('; '),
    ]),
    ...messages.map(({ why, key, english, welsh, source }) => ['interface', why, '', key, english, welsh, source]),
  ];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe before it keeps it a text. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
