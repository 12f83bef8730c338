import type { Document } from '../content/document.ts';
import { halvesOf, type Pair } from '../content/pair.ts';
import type { Language } from '../language/language.ts';
import type { Settings } from '../site/settings.ts';
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

export interface ReportContext {
  readonly records: TranslationRecords;
  /** Whose exemptions count beside those in front matter. */
  readonly settings: Pick<Settings, 'exemptions'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly hash: Hash;
}

/** A row for each pair, what is to be done first and the oldest of it first. */
export function translationReport(pairs: readonly Pair[], context: ReportContext): TranslationRow[] {
  const rows = pairs.map((pair) => rowOf(pair, pairState(pair, context.records, context.hash), context));
  return rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (b.days ?? -1) - (a.days ?? -1));
}

function rowOf(pair: Pair, state: PairState, { settings, now }: ReportContext): TranslationRow {
  const [first] = halvesOf(pair);
  return {
    title: (pair.en ?? first)?.title ?? '',
    en: pair.en?.path,
    cy: pair.cy?.path,
    state: state.state,
    days: daysSince(sinceWhen(pair, state), now),
    details: detailsOf(pair, state, settings),
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

function detailsOf(pair: Pair, state: PairState, settings: ReportContext['settings']): string[] {
  switch (state.state) {
    case 'missing': {
      const half = existingHalf(pair, state.language);
      const stub = pair[state.language]?.path;
      const what = stub === undefined ? `no ${names[state.language]} yet` : `${stub} waits for its translator`;
      return [what, ...(half ? exemptionOf(half, settings) : [])];
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

function exemptionOf(half: Document, { exemptions }: ReportContext['settings']): string[] {
  const own = half.frontMatter.exemption;
  if (own) return [`exempt until ${own.until}: ${own.reason.en ?? own.reason.cy}`];
  const listed = exemptions.find(
    ({ path }) => path === half.path || `content/${path.replace(/^\//, '')}` === half.path,
  );
  return listed && !listed.isTold ? [`exempt until ${listed.until}: ${listed.reason}`] : [];
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
