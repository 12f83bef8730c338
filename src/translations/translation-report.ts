import type { Document } from '../content/document.ts';
import { halvesOf, type Pair } from '../content/pair.ts';
import type { Language } from '../language/language.ts';
import { type PairState, pairState } from './pair-state.ts';
import type { Hash, TranslationRecords } from './translation-records.ts';

/** One line of the report that `npm run translations` prints. */
export interface TranslationRow {
  readonly title: string;
  readonly en: string | undefined;
  readonly cy: string | undefined;
  readonly state: PairState['state'];
  /** Days since the existing half was published, for `missing`; since the pair was accepted, for the others. */
  readonly days: number | undefined;
  /** What is to be done, in one sentence a change. */
  readonly details: readonly string[];
}

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };
const order: readonly PairState['state'][] = ['behind', 'missing', 'unrecorded', 'complete'];
const dayLength = 86_400_000;

/** A row for each pair, what is to be done first and the oldest of it first. `now` is in milliseconds since 1970. */
export function translationReport(
  pairs: readonly Pair[],
  records: TranslationRecords,
  now: number,
  hash: Hash,
): TranslationRow[] {
  const rows = pairs.map((pair) => rowOf(pair, pairState(pair, records, hash), now));
  return rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (b.days ?? -1) - (a.days ?? -1));
}

function rowOf(pair: Pair, state: PairState, now: number): TranslationRow {
  const [first] = halvesOf(pair);
  return {
    title: (pair.en ?? first)?.title ?? '',
    en: pair.en?.path,
    cy: pair.cy?.path,
    state: state.state,
    days: daysSince(sinceWhen(pair, state), now),
    details: detailsOf(pair, state),
  };
}

function sinceWhen(pair: Pair, state: PairState): number | undefined {
  switch (state.state) {
    case 'missing':
      return existingHalf(pair, state.language)?.date;
    case 'unrecorded':
      return undefined;
    default:
      return Date.parse(state.record.accepted);
  }
}

function detailsOf(pair: Pair, state: PairState): string[] {
  switch (state.state) {
    case 'missing': {
      const exemption = existingHalf(pair, state.language)?.frontMatter.exemption;
      const stub = pair[state.language]?.path;
      const what = stub === undefined ? `no ${names[state.language]} yet` : `${stub} waits for its translator`;
      const until = exemption && `exempt until ${exemption.until}: ${exemption.reason.en ?? exemption.reason.cy}`;
      return [what, ...(until ? [until] : [])];
    }
    case 'behind':
      return state.changes.map(({ path, line, text }) =>
        text === undefined ? `${path}:${line} a paragraph was taken out` : `${path}:${line} ${beginningOf(text)}`,
      );
    case 'unrecorded':
      return ['not accepted yet'];
    case 'complete':
      return [];
  }
}

function existingHalf(pair: Pair, missing: Language): Document | undefined {
  return pair[missing === 'cy' ? 'en' : 'cy'];
}

function daysSince(instant: number | undefined, now: number): number | undefined {
  return instant === undefined || Number.isNaN(instant)
    ? undefined
    : Math.max(0, Math.floor((now - instant) / dayLength));
}

function beginningOf(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
