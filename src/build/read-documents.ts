import type { Document } from '../content/document.ts';
import { type ParsedDocument, parseDocument } from '../content/parse-document.ts';
import type { TextFile } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../site/settings.ts';

/** Parses documents, each only once as long as neither it nor the settings change. */
export function createDocumentParser() {
  let known = new Map<TextFile, ParsedDocument>();
  let knownSettings: Settings | undefined;
  return (files: readonly TextFile[], settings: Settings): { documents: Document[]; problems: Problem[] } => {
    const before = settings === knownSettings ? known : new Map<TextFile, ParsedDocument>();
    known = new Map(files.map((file) => [file, before.get(file) ?? parseDocument(file, settings)]));
    knownSettings = settings;
    const parsed = [...known.values()];
    return {
      documents: parsed.flatMap(({ document }) => (document === undefined ? [] : [document])),
      problems: parsed.flatMap(({ problems }) => problems),
    };
  };
}
