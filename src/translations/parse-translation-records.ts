import type { Problem } from '../problems/problem.ts';
import { validate } from '../schema/validate.ts';
import { inFile, parseDataFile } from '../site/parse-settings.ts';
import { type TranslationRecords, translationRecordsPath, translationRecordsSchema } from './translation-records.ts';

/** The records in content/_data/translations.yaml; one that is broken is a problem, and counts as not accepted. */
export function parseTranslationRecords(text: string | undefined): {
  records: TranslationRecords;
  problems: Problem[];
} {
  const {
    value: data,
    place,
    problems,
  } = parseDataFile(translationRecordsPath, text ?? '', 'content/about.md: { accepted: 2026-11-23, en: [], cy: [] }');
  const { value, misfits } = validate(translationRecordsSchema, { data, place });
  return {
    records: value,
    problems: [...problems, ...misfits.map((misfit) => inFile(translationRecordsPath, misfit))],
  };
}
