import { createHash } from 'node:crypto';
import type { ContentReader } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { parseTranslationRecords } from '../translations/parse-translation-records.ts';
import { type Hash, type TranslationRecords, translationRecordsPath } from '../translations/translation-records.ts';

/** A fingerprint of a paragraph: 12 hexadecimal digits of its SHA-256. */
export const hashText: Hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What translations.yaml records of the pairs that were accepted. */
export async function readTranslations(
  reader: ContentReader,
): Promise<{ records: TranslationRecords; problems: Problem[] }> {
  const file = await reader.readText(translationRecordsPath);
  if (file !== undefined && 'kind' in file) return { records: {}, problems: [file] };
  return parseTranslationRecords(file?.text);
}
