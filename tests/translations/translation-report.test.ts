import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { acceptFiles, acceptPair } from '../../src/translations/accept-pair.ts';
import { formatReport } from '../../src/translations/format-report.ts';
import { parseTranslationRecords } from '../../src/translations/parse-translation-records.ts';
import { formatTranslationRecords, translationRecordsSchema } from '../../src/translations/translation-records.ts';
import { translationReport } from '../../src/translations/translation-report.ts';
import { document, file, hash, pairOf } from './pairs.ts';

const now = Date.UTC(2026, 2, 12, 12);
const complete = pairOf(file('One', 'Two'), file('Un', 'Dau'));
const records = acceptPair(complete, {}, { day: '2026-03-02' }, hash) ?? {};
const orphan = {
  en: document(
    'content/posts/2026-03-10-alone.md',
    '---\ntitle: Alone, "still"\nexemption: { reason: No translator, until: 2026-06-01 }\n---\n\nText\n',
  ),
};

const context = { records, settings: { exemptions: [] }, now, hash };

describe('the report', () => {
  test('puts what is to be done first, with its age and what changed', () => {
    const behind = pairOf(
      file('One', 'A longer text that goes on until nobody wants to read it in a table'),
      file('Un', 'Dau'),
    );
    const rows = translationReport([complete, orphan, behind], context);
    expect(rows.map(({ state, days }) => [state, days])).toEqual([
      ['behind', 10],
      ['missing', 2],
      ['complete', 10],
    ]);
    expect(rows[0]?.details).toEqual([
      'content/posts/2026-03-01-bridge.md:7 A longer text that goes on until nobody wants to read it in…',
    ]);
    expect(rows[1]?.details).toEqual(['no Welsh yet', 'exempt until 2026-06-01: No translator']);
  });

  test('knows the exemptions of site.yaml', () => {
    const lonely = { cy: document('content/unig.cy.md', file('Un')) };
    const exemptions = [{ path: 'unig.cy.md', reason: 'Old', until: '2027-01-31' }];
    const [row] = translationReport([lonely], { ...context, settings: { exemptions } });
    expect(row?.details).toEqual(['no English yet', 'exempt until 2027-01-31: Old']);
  });

  const report = {
    pairs: translationReport([complete, orphan], context),
    messages: [{ key: 'm.a', english: 'A, b', welsh: 'Â', source: 'WordPress', why: 'volunteers' as const }],
  };

  test('is a table to read', () => {
    expect(formatReport(report, 'table')).toBe(
      [
        'State     Days  Page',
        'missing   2     content/posts/2026-03-10-alone.md   no Welsh yet',
        '                                                    exempt until 2026-06-01: No translator',
        'complete  10    content/posts/2026-03-01-bridge.md',
        '',
        '1 missing, 1 complete',
        '',
        'Welsh of the interface that a translator should read:',
        '',
        'Why         Text  English  Welsh  Seen in',
        'volunteers  m.a   A, b     Â      WordPress',
        '',
      ].join('\n'),
    );
  });

  test('is CSV for a spreadsheet', () => {
    expect(formatReport(report, 'csv').split('\r\n')).toEqual([
      'kind,state,days,title,en,cy,details',
      'page,missing,2,"Alone, ""still""",content/posts/2026-03-10-alone.md,,no Welsh yet; exempt until 2026-06-01: No translator',
      'page,complete,10,T,content/posts/2026-03-01-bridge.md,content/posts/2026-03-01-bridge.cy.md,',
      'interface,volunteers,,m.a,"A, b",Â,WordPress',
      '',
    ]);
  });

  test('never hands a spreadsheet a formula', () => {
    const title = '=HYPERLINK("x")';
    const pairs = report.pairs.slice(0, 1).map((row) => ({ ...row, title }));
    expect(formatReport({ pairs, messages: [] }, 'csv')).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('is JSON for a program', () => {
    expect(JSON.parse(formatReport(report, 'json'))).toMatchObject({ pairs: [{ state: 'missing' }, { days: 10 }] });
  });
});

test('files are accepted by either half, and refused in plain words', () => {
  const files = ['content/posts/2026-03-01-bridge.cy.md', 'content/posts/2026-03-10-alone.md', 'content/none.md'];
  expect(acceptFiles(files, [complete, orphan], {}, { day: '2026-03-02' }, hash)).toEqual({
    records,
    refusals: [
      'content/posts/2026-03-10-alone.md has no translation yet.',
      'content/none.md is not a page of this site.',
    ],
  });
});

describe('content/_data/translations.yaml', () => {
  test('reads back as it was written, in YAML 1.1 too', () => {
    const odd = {
      'content/a.md': { accepted: '2026-03-02', en: ['123456789012', '1e1234567890', '0x1234567890'], cy: ['yes'] },
    };
    for (const version of ['1.1', '1.2'] as const) {
      const text = formatTranslationRecords({ ...records, ...odd });
      expect(translationRecordsSchema.parse(parse(text, { version }))).toEqual({ ...records, ...odd });
    }
  });

  test('is read back by the site', () => {
    expect(parseTranslationRecords(formatTranslationRecords(records))).toEqual({ records, problems: [] });
    expect(parseTranslationRecords(undefined)).toEqual({ records: {}, problems: [] });
  });

  test('that somebody wrote by hand is a problem on its line, and spoils no other record', () => {
    const text = `${formatTranslationRecords(records)}content/b.md:\n  accepted: soon\n  en: [a]\n  cy: [b]\n`;
    const { records: read, problems } = parseTranslationRecords(text);
    expect(read).toEqual(records);
    expect(problems).toEqual([
      {
        kind: 'wrong-type',
        path: 'content/_data/translations.yaml',
        line: text.split('\n').indexOf('  accepted: soon') + 1,
        column: 3,
        message:
          '`content/b.md.accepted` is written by npm run translations -- --accept. Delete the entry, and accept the file again.',
      },
    ]);
  });

  test('is in one order whoever writes it', () => {
    const record = { accepted: '2026-03-02', en: ['a'], cy: ['b'] };
    const forward = formatTranslationRecords({ 'content/a.md': record, 'content/b.md': record });
    expect(formatTranslationRecords({ 'content/b.md': record, 'content/a.md': record })).toBe(forward);
  });

  test('holds nothing but its heading when nothing was accepted', () => {
    expect(formatTranslationRecords({})).toMatch(/^# Written by .*\n$/);
  });
});
