import type { Document } from '../content/document.ts';
import type { Pair } from '../content/pair.ts';
import type { Language } from '../language/language.ts';
import { type Change, changesBetween } from './changes-between.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Hash, TranslationRecord, TranslationRecords } from './translation-records.ts';

/** A change to one half that the other half has not followed. */
export interface Unanswered {
  /** The half that changed; the other one is behind. */
  readonly language: Language;
  readonly path: string;
  /** Where the change stands, or what stood before it now stands. */
  readonly line: number;
  /** The paragraph as it reads now; undefined where one was taken out. */
  readonly text: string | undefined;
}

/**
 * How the halves of a pair stand to each other. `missing`: there is no half in `language`, or only a stub.
 * `unrecorded`: both are there and nobody has accepted them yet. `behind`: one changed and the other did not.
 */
export type PairState =
  | { readonly state: 'missing'; readonly language: Language }
  | { readonly state: 'unrecorded' }
  | { readonly state: 'complete'; readonly record: TranslationRecord }
  | { readonly state: 'behind'; readonly record: TranslationRecord; readonly changes: readonly Unanswered[] };

/** Compares a pair with what it said when it was last accepted, paragraph by paragraph. */
export function pairState(pair: Pair, records: TranslationRecords, hash: Hash): PairState {
  const { en, cy } = pair;
  if (!isWritten(cy)) return { state: 'missing', language: 'cy' };
  if (!isWritten(en)) return { state: 'missing', language: 'en' };
  const record = Object.hasOwn(records, en.path) ? records[en.path] : undefined;
  if (!record) return { state: 'unrecorded' };
  const english = compareWithRecord(en, record.en, hash);
  const welsh = compareWithRecord(cy, record.cy, hash);
  const aligned = record.en.length === record.cy.length;
  const changes = [
    ...unanswered(en, english, welsh.changes, aligned),
    ...unanswered(cy, welsh, english.changes, aligned),
  ];
  return changes.length === 0 ? { state: 'complete', record } : { state: 'behind', record, changes };
}

/** Whether a half is more than a stub that waits for its translator. */
export function isWritten(half: Document | undefined): half is Document {
  return half !== undefined && half.frontMatter.translation !== 'needed';
}

interface Comparison {
  readonly paragraphs: readonly Paragraph[];
  readonly changes: readonly Change[];
}

function compareWithRecord(half: Document, recorded: readonly string[], hash: Hash): Comparison {
  const paragraphs = paragraphsOf(half);
  return {
    paragraphs,
    changes: changesBetween(
      recorded,
      paragraphs.map(({ text }) => hash(text)),
    ),
  };
}

/**
 * The changes to one half for which there is none in the same place of the other. Halves with different numbers of
 * paragraphs have no places in common: any change to the other half answers then.
 */
function unanswered(half: Document, ours: Comparison, theirs: readonly Change[], aligned: boolean): Unanswered[] {
  if (!aligned && theirs.length > 0) return [];
  const open = ours.changes.filter((change) => !theirs.some((other) => isSamePlace(change, other)));
  return open.flatMap(({ after: [from, to] }): Unanswered[] => {
    const place = { language: half.language, path: half.path };
    if (from === to) {
      const line = (ours.paragraphs[from] ?? ours.paragraphs.at(-1))?.line ?? 1;
      return [{ ...place, line, text: undefined }];
    }
    return ours.paragraphs.slice(from, to).map(({ line, text }) => ({ ...place, line, text }));
  });
}

function isSamePlace({ before: [from, to] }: Change, { before: [otherFrom, otherTo] }: Change): boolean {
  // What was only added has no length: it is in the same place as all that it touches.
  if (from === to || otherFrom === otherTo) return from <= otherTo && otherFrom <= to;
  return from < otherTo && otherFrom < to;
}
