import path from 'node:path';
import { createBuilder } from '../build/builder.ts';
import { hashText } from '../build/read-translations.ts';
import { formatIso } from '../dates/format-iso.ts';
import { writeWhole } from '../images/write-whole.ts';
import { messagesToCheck } from '../language/messages-to-check.ts';
import { acceptFiles, pruneRecords } from '../translations/accept-pair.ts';
import { formatReport, type ReportFormat } from '../translations/format-report.ts';
import { formatTranslationRecords, translationRecordsPath } from '../translations/translation-records.ts';
import { translationReport } from '../translations/translation-report.ts';
import type { Folders } from './arguments.ts';
import { type Environment, Refusal } from './environment.ts';
import { findRoot } from './find-root.ts';

export interface TranslationsRequest {
  readonly folders: Folders;
  readonly format: ReportFormat;
  /** Files, of either language, whose pair says the same in both as it stands. */
  readonly accept: readonly string[];
  /** Why a change needed no translation. */
  readonly note: string | undefined;
}

/** Prints how every page stands to its translation, or records that the pairs of some files are complete as they are. */
export async function translations(request: TranslationsRequest, { printer, now }: Environment): Promise<0> {
  const root = await findRoot(request.folders.root);
  const { pairs, records, settings } = await createBuilder({
    root,
    cache: path.resolve(request.folders.cache),
    preview: false,
    thorough: false,
    showing: { now: now(), drafts: true, future: true, unpublished: true, untranslated: true },
    deliver: async () => '',
    report: () => {},
  }).prepare();
  if (request.accept.length === 0) {
    const report = {
      pairs: translationReport(pairs, { records, settings, now: now(), hash: hashText }),
      messages: messagesToCheck(),
    };
    printer.say(formatReport(report, request.format).replace(/\n$/, ''));
    return 0;
  }
  const day = formatIso(now(), settings.timeZone).slice(0, 10);
  const files = request.accept.map((file) => path.relative(root, path.resolve(root, file)).split(path.sep).join('/'));
  const acceptance = request.note === undefined ? { day } : { day, note: request.note };
  const { records: accepted, refusals } = acceptFiles(files, pairs, records, acceptance, hashText);
  if (refusals.length > 0) throw new Refusal(refusals.join('\n'));
  await writeWhole(path.join(root, translationRecordsPath), formatTranslationRecords(pruneRecords(accepted, pairs)));
  printer.say(
    `${translationRecordsPath} records ${request.accept.length === 1 ? 'the pair' : 'the pairs'} as complete.`,
  );
  return 0;
}
