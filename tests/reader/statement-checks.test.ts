import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Shown =
  /** A part that the built page is searched for. */
  | { readonly part: string }
  /** What a check of the data says where it is missing or wrong. */
  | { readonly said: string; readonly broken: string }
  /** The title of a test of the built site. */
  | { readonly title: string; readonly file: string }
  /** Why nothing here can tell. */
  | { readonly person: string };

const linked = {
  file: 'reader/reader-site.test.ts',
  title: 'are there and linked from every page of %s in that language',
};
const judged = 'the statement says what its owners found, and only they know whether that is all';
const notHere = 'the site is in Great Britain';

/**
 * The regulator’s 42 checks of a statement, in their order and in our words, each with what holds it here:
 * https://github.com/alphagov/accessibility-monitoring-platform, migration 0003 of its audits.
 */
const checks: readonly (readonly [what: string, how: Shown])[] = [
  ['there is a page', linked],
  ['the page has a statement in it', { part: 'the commitment' }],
  ['its heading', { part: 'the title' }],
  ['a commitment', { part: 'the commitment' }],
  ['the commitment in the words of the law', { part: 'the commitment' }],
  ['a scope', { part: 'the scope' }],
  ['a web page, not a document', linked],
  ['linked from every page', linked],
  [
    'complete on one page',
    {
      file: 'reader/reader-site.test.ts',
      title: 'include an accessibility statement with all that the regulator looks for',
    },
  ],
  ['covers the whole site', { part: 'the scope' }],
  ['a heading for compliance', { part: 'the compliance status' }],
  ['that heading’s words', { part: 'the compliance status' }],
  ['one of three statuses', { part: 'one of the three statuses' }],
  [
    'the right one of them',
    { said: 'A site with `issues` is not fully compliant.', broken: 'statement-contradicts-itself' },
  ],
  ['a heading for what is not accessible', { part: 'what is not accessible' }],
  ['that heading’s words', { part: 'what is not accessible' }],
  ['what was found is listed', { person: judged }],
  ['the list is right and complete', { person: judged }],
  ['the list is clear', { person: judged }],
  [
    'each failure names its WCAG criterion',
    { said: 'names no WCAG success criterion', broken: 'statement-contradicts-itself' },
  ],
  ['days of mending are in the future', { said: 'This was to be put right by', broken: 'statement-overdue' }],
  ['the scope of a disproportionate burden', { part: 'disproportionate burden' }],
  ['an assessment of that burden', { person: 'it is sent to the regulator' }],
  ['nothing is out of scope that is not', { person: judged }],
  ['a heading for preparation', { part: 'how it was prepared' }],
  ['that heading’s words', { part: 'how it was prepared' }],
  ['the day of preparation', { part: 'when it was prepared' }],
  ['that day’s words', { part: 'when it was prepared' }],
  ['the day of review', { part: 'when it was reviewed' }],
  ['that day’s words', { part: 'when it was reviewed' }],
  ['reviewed within a year', { said: 'was to be reviewed by', broken: 'statement-overdue' }],
  ['the method', { part: 'how it was tested' }],
  [
    'the method in enough words',
    { said: 'The statement says how the site was tested. Name the tools', broken: 'statement-incomplete' },
  ],
  ['a heading for feedback', { part: 'feedback' }],
  ['that heading’s words', { part: 'feedback' }],
  ['a way to get in touch', { part: 'a linked contact' }],
  ['a heading for enforcement', { part: 'enforcement' }],
  ['that heading’s words', { part: 'enforcement' }],
  ['the EHRC', { part: 'enforcement' }],
  ['the ECNI, in Northern Ireland', { person: notHere }],
  ['a link to the EASS', { part: 'the Equality Advisory and Support Service' }],
  ['a link to the ECNI, in Northern Ireland', { person: notHere }],
];

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('all 42 checks of the regulator are held here, but for what only a person can tell', () => {
  expect(checks).toHaveLength(42);
  expect(checks.filter(([, how]) => 'person' in how)).toHaveLength(7);
});

test.each(checks)('%s', (_, how) => {
  if ('part' in how) expect(read('../src/checks/statement-parts.ts')).toContain(`['${how.part}',`);
  else if ('said' in how) expect(read(`fixtures/broken/${how.broken}/expected.txt`)).toContain(how.said);
  else if ('title' in how) expect(read(how.file)).toContain(how.title);
  else expect(how.person).not.toBe('');
});
