import type { Pair } from '../content/pair.ts';
import { isWritten } from './pair-state.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Hash, TranslationRecords } from './translation-records.ts';

export interface Acceptance {
  /** The day, as `2026-11-23`. */
  readonly day: string;
  /** Why a change needed no translation, where somebody says so. */
  readonly note?: string;
}

/** The records with the pair as it reads now; undefined where a half is missing, so that there is nothing to accept. */
export function acceptPair(
  pair: Pair,
  records: TranslationRecords,
  { day, note }: Acceptance,
  hash: Hash,
): TranslationRecords | undefined {
  const { en, cy } = pair;
  if (!isWritten(en) || !isWritten(cy)) return undefined;
  const record = {
    accepted: day,
    ...(note === undefined ? {} : { note }),
    en: paragraphsOf(en).map(({ text }) => hash(text)),
    cy: paragraphsOf(cy).map(({ text }) => hash(text)),
  };
  return { ...records, [en.path]: record };
}

/**
 * Accepts the pair of each file named, either half of it. Refusals say in a sentence each why a file cannot be
 * accepted; the others are accepted all the same.
 */
export function acceptFiles(
  files: readonly string[],
  pairs: readonly Pair[],
  records: TranslationRecords,
  acceptance: Acceptance,
  hash: Hash,
): { records: TranslationRecords; refusals: string[] } {
  const refusals: string[] = [];
  let accepted = records;
  for (const file of files) {
    const pair = pairs.find(({ en, cy }) => en?.path === file || cy?.path === file);
    const next = pair && acceptPair(pair, accepted, acceptance, hash);
    if (next) accepted = next;
    else refusals.push(pair ? `${file} has no translation yet.` : `${file} is not a page of this site.`);
  }
  return { records: accepted, refusals };
}

/** The records without those of pairs that no longer exist. */
export function pruneRecords(records: TranslationRecords, pairs: readonly Pair[]): TranslationRecords {
  const paths = new Set(pairs.flatMap(({ en, cy }) => (en && cy ? [en.path] : [])));
  return Object.fromEntries(Object.entries(records).filter(([path]) => paths.has(path)));
}
