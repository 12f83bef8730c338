import type { Document } from '../content/document.ts';
import { type ParsedDocument, parseDocument } from '../content/parse-document.ts';
import type { PackedFile } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../site/settings.ts';

/** Told of documents as they are parsed, some at a time, and how many bytes all files have. */
export type OnParsed = (documents: readonly Document[], length: number) => void;

/** Files after which others are told of the documents in them. */
const atATime = 20;

/** Parses documents; with `keep`, each only once as long as neither it nor the settings change. */
export function createDocumentParser({ keep }: { readonly keep: boolean }) {
  let known = new Map<PackedFile, ParsedDocument>();
  let knownSettings: Settings | undefined;
  return (
    files: readonly PackedFile[],
    settings: Settings,
    onParsed: OnParsed,
  ): { documents: Document[]; problems: Problem[] } => {
    const before = settings === knownSettings ? known : new Map<PackedFile, ParsedDocument>();
    const length = files.reduce((sum, { packed }) => sum + packed.length, 0);
    const parsed: ParsedDocument[] = [];
    for (let from = 0; from < files.length; from += atATime) {
      const some = files.slice(from, from + atATime).map((file) => before.get(file) ?? parseDocument(file, settings));
      parsed.push(...some);
      onParsed(documentsOf(some), length);
    }
    if (keep) known = new Map(files.map((file, index) => [file, parsed[index] ?? parseDocument(file, settings)]));
    knownSettings = settings;
    return {
      documents: documentsOf(parsed),
      problems: parsed.flatMap(({ problems }) => problems),
    };
  };
}

function documentsOf(parsed: readonly ParsedDocument[]): Document[] {
  return parsed.flatMap(({ document }) => (document === undefined ? [] : [document]));
}
