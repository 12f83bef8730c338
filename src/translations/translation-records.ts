import { stringify } from 'yaml';
import * as z from 'zod';

export const translationRecordsPath = 'content/_data/translations.yaml';

const byMachine = {
  error: () => 'is written by npm run translations -- --accept. Delete the entry, and accept the file again.',
};

const hashes = z.array(z.string(byMachine), byMachine);

const translationRecord = z.strictObject(
  {
    accepted: z.iso.date(byMachine).describe('The day on which the two halves were declared to say the same'),
    note: z.string(byMachine).exactOptional().describe('Why a change needed no translation'),
    en: hashes.describe('A hash for each English paragraph, in order'),
    cy: hashes.describe('A hash for each Welsh paragraph, in order'),
  },
  byMachine,
);

/** content/_data/translations.yaml: for the path of each English half, what the pair said when it was accepted. */
export const translationRecordsSchema = z.record(z.string(), translationRecord);

export type TranslationRecord = z.output<typeof translationRecord>;
export type TranslationRecords = Readonly<Record<string, TranslationRecord>>;

/** A short fingerprint of a text: the same for the same text on every machine. */
export type Hash = (text: string) => string;

/** The file, in the order of its keys, so that two people's changes merge. */
export function formatTranslationRecords(records: TranslationRecords): string {
  const sorted = Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));
  const head = '# Written by npm run translations -- --accept FILE…; nothing here is edited by hand.\n';
  return sorted.length === 0 ? head : head + stringify(Object.fromEntries(sorted), { version: '1.1' });
}
