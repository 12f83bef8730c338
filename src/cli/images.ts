import path from 'node:path';
import { pruneStore } from '../images/prune-store.ts';
import { reportStore } from '../images/report-store.ts';
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
  if (what === 'report') {
    for (const line of await report(folder)) printer.say(line);
    return 0;
  }
  const { pictures, bytes } = await pruneStore(folder, days, now());
  printer.say(`${pictures} pictures dropped that no build has used for ${days} days, ${megabytes(bytes)}.`);
  return 0;
}

async function report(folder: string): Promise<string[]> {
  const { sources, largest, cards } = await reportStore(folder);
  const sum = (amount: (source: (typeof sources)[number]) => number) =>
    sources.reduce((total, source) => total + amount(source), 0);
  const [before, after] = [sum(({ bytes }) => bytes), sum(({ heaviest }) => heaviest)];
  const files = sum((source) => source.files);
  const together = megabytes(sum(({ fileBytes }) => fileBytes));
  const lines = [
    `${sources.length} pictures of ${megabytes(before)} are published as ${files} files of ${together}.`,
    `A reader downloads one of them for each picture: at most ${megabytes(after)}, ${megabytes(before - after)} saved.`,
  ];
  if (cards.files > 0) lines.push(`${cards.files} cards of ${megabytes(cards.bytes)}.`);
  if (sources.length === 0) return lines.slice(0, 1);
  const table = sources.map(({ path: source, bytes, files, heaviest }) =>
    row(kilobytes(bytes), String(files), kilobytes(heaviest), `${Math.round((1 - heaviest / bytes) * 100)} %`, source),
  );
  const heaviest = largest.map(
    ({ path: source, format, width, bytes }) =>
      `${kilobytes(bytes).padStart(10)}  ${format} ${String(width).padStart(5)} px  ${source}`,
  );
  return [
    ...lines,
    '',
    row('Source', 'Files', 'Reader', 'Saved', 'Picture'),
    ...table,
    '',
    'The largest files',
    ...heaviest,
  ];
}

function row(source: string, files: string, reader: string, saved: string, picture: string): string {
  return `${source.padStart(10)} ${files.padStart(6)} ${reader.padStart(10)} ${saved.padStart(6)}  ${picture}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
