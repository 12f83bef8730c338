import path from 'node:path';
import { pruneStore, reportStore } from '../images/prune-store.ts';
import type { Environment } from './environment.ts';

export interface ImagesRequest {
  readonly what: 'prune' | 'report';
  readonly cache: string;
  /** How long a picture may have been unused before `prune` drops it. */
  readonly days: number;
}

/** Says what the store of encoded pictures holds, or drops from it what no build has used for some days. */
export async function images({ what, cache, days }: ImagesRequest, { printer, now }: Environment): Promise<0> {
  const folder = path.resolve(cache);
  if (what === 'prune') {
    const { pictures, bytes } = await pruneStore(folder, days, now());
    printer.say(`${pictures} pictures dropped that no build has used for ${days} days, ${megabytes(bytes)}.`);
    return 0;
  }
  const { sources, sourceBytes, files, fileBytes, largest } = await reportStore(folder);
  printer.say(
    `${sources} pictures of ${megabytes(sourceBytes)} are published as ${files} files of ${megabytes(fileBytes)}.`,
  );
  if (largest.length > 0) printer.say('\nThe largest files');
  for (const { path: source, format, width, bytes } of largest) {
    printer.say(`${kilobytes(bytes).padStart(10)}  ${format} ${String(width).padStart(5)} px  ${source}`);
  }
  return 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
