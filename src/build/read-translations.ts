import { createHash } from 'node:crypto';
import type { ContentReader } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../schema/validate.ts';
import { inFile, parseDataFile } from '../site/parse-settings.ts';
import {
  type Hash,
  type TranslationRecords,
  translationRecordsPath,
  translationRecordsSchema,
} from '../translations/translation-records.ts';

/** A fingerprint of a paragraph: 12 hexadecimal digits of its SHA-256. */
export const hashText: Hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What translations.yaml records of the pairs that were accepted. */
export async function readTranslations(
  reader: ContentReader,
): Promise<{ records: TranslationRecords; problems: Problem[] }> {
  const file = await reader.readText(translationRecordsPath);
  if (file === undefined) return { records: {}, problems: [] };
  if ('kind' in file) return { records: {}, problems: [file] };
  const { value: data, place, problems } = parseDataFile(translationRecordsPath, file.text);
  const { value, misfits } = validate(translationRecordsSchema, { data, place });
  return {
    records: value,
    problems: [...problems, ...misfits.map((misfit) => inFile(translationRecordsPath, misfit))],
  };
}
