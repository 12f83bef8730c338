import type { Document } from '../content/document.ts';
import { type ParsedDocument, parseDocument } from '../content/parse-document.ts';
import type { TextFile } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../site/settings.ts';

/** Parses documents; with `keep`, each only once as long as neither it nor the settings change. */
export function createDocumentParser({ keep }: { readonly keep: boolean }) {
  let known = new Map<TextFile, ParsedDocument>();
  let knownSettings: Settings | undefined;
  return (files: readonly TextFile[], settings: Settings): { documents: Document[]; problems: Problem[] } => {
    const before = settings === knownSettings ? known : new Map<TextFile, ParsedDocument>();
    const parsed = files.map((file) => before.get(file) ?? parseDocument(file, settings));
    if (keep) known = new Map(files.map((file, index) => [file, parsed[index] ?? parseDocument(file, settings)]));
    knownSettings = settings;
    return {
      documents: parsed.flatMap(({ document }) => (document === undefined ? [] : [document])),
      problems: parsed.flatMap(({ problems }) => problems),
    };
  };
}
