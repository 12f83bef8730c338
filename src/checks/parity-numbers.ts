import type { Problem } from '../problems/problem.ts';
import { moreOf } from './parity-multiset.ts';
import type { PageStructure, StructurePlace } from './parity-structure.ts';

interface Figure extends StructurePlace {
  /** The figure in a form that is the same in both languages. */
  readonly key: string;
  readonly written: string;
}

const englishMonths = 'january february march april may june july august september october november december';
// With the softened form where there is one: o Fawrth, i Orffennaf, i Ragfyr.
const welshMonths =
  'ionawr chwefror mawrth|fawrth ebrill mai|fai mehefin|fehefin gorffennaf|orffennaf awst medi|fedi hydref tachwedd|dachwedd|thachwedd rhagfyr|ragfyr';

const monthNumbers = new Map(
  [englishMonths, welshMonths].flatMap((months) =>
    months.split(' ').flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
  ),
);

const date = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\s+(?:of\s+|o\s+)?(\p{L}+)(?:\s+(\d{4}))?/giu;
const percent = /(?<=\d)\s?(?:y cant|per cent|percent)(?!\p{L})/giu;
const number = /\d+(?:[,.]\d+)*\s?%?/g;

/** Smaller whole numbers are often written as words, in one language or in both. */
const smallest = 11;

/** Figures and dates that stand in one half of a pair and not in the other. */
export function compareNumbers(original: PageStructure, translation: PageStructure): Problem[] {
  const there = figuresIn(original);
  const here = figuresIn(translation);
  const missing = moreOf(there, here, ({ key }) => key);
  const extra = moreOf(here, there, ({ key }) => key);
  const problems = extra.map(({ written, line, column }): Problem => {
    const message = `“${written}” is on this page and not in ${original.path}. Figures and dates should be the same in both languages.`;
    return { kind: 'pair-differs', path: translation.path, line, column, message };
  });
  if (missing.length === 0) return problems;
  const list = missing.map(({ written, line }) => `“${written}” (line ${line})`).join(', ');
  const message = `These figures or dates of ${original.path} are not on this page: ${list}. They should be the same in both languages.`;
  const { line, column } = extra[0] ?? translation.texts.at(-1) ?? { line: 1, column: 1 };
  return [{ kind: 'pair-differs', path: translation.path, line, column, message }, ...problems];
}

function figuresIn({ texts }: PageStructure): Figure[] {
  return texts.flatMap(({ text, line, column }) => {
    const figures: Figure[] = [];
    const withoutDates = text.replace(date, (written: string, day: string, name: string, year: string | undefined) => {
      const month = monthNumbers.get(name.toLowerCase());
      if (month === undefined) return written;
      figures.push({ key: `${year ?? 'any'}-${month}-${Number(day)}`, written, line, column });
      return ' ';
    });
    for (const [written] of withoutDates.replace(percent, '%').matchAll(number)) {
      const key = written.replace(/[,\s]/g, '');
      if (/[%.]/.test(key) || Number(key) >= smallest) figures.push({ key, written: written.trim(), line, column });
    }
    return figures;
  });
}
