import type { SearchFile, SearchRecord } from './search-files.ts';

/**
 * The characters a file of records may hold, unless one record alone needs more. With a file for each record, a build of
 * 5,000 posts writes twice as many files as it has pages; larger ones would show in the time to the first result.
 */
const fileSize = 16_000;

const digits = 36;

/** Records on their way into files, in the order of their posts. */
export interface RecordFiles {
  /** Takes in the next record, and answers the file of those before it where it finds no room there. */
  add(record: SearchRecord): SearchFile | undefined;
  /** The last file, if there is one. */
  finish(): SearchFile | undefined;
  /** `recordCounts` of the manifest, once all are in. */
  readonly counts: string;
}

export function startRecordFiles(): RecordFiles {
  let waiting: string[] = [];
  let size = 0;
  let counts = '';
  const done = (): SearchFile | undefined => {
    if (waiting.length === 0) return undefined;
    const file = { path: recordPath(counts.length), text: `[${waiting.join(',\n')}]\n` };
    counts += waiting.length.toString(digits);
    waiting = [];
    size = 0;
    return file;
  };
  return {
    add(record) {
      const json = JSON.stringify(record);
      const isFull = size + json.length > fileSize || waiting.length === digits - 1;
      const full = isFull ? done() : undefined;
      waiting.push(json);
      size += json.length;
      return full;
    },
    finish: done,
    get counts() {
      return counts;
    },
  };
}

/** Where the record of each post is: its file, and its place among the records there. */
export function recordPlaces(counts: string): { readonly path: string; readonly place: number }[] {
  return [...counts].flatMap((digit, file) =>
    Array.from({ length: Number.parseInt(digit, digits) }, (_, place) => ({ path: recordPath(file), place })),
  );
}

/** The folder of records, relative to that of the index. */
export const recordFolder = 'posts';

function recordPath(file: number): string {
  return `${recordFolder}/${file}.json`;
}
