import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import type { MadePicture } from './make-picture.ts';
import { extensions } from './picture.ts';
import { writeWhole } from './write-whole.ts';

const variant = z.object({
  format: z.enum(['avif', 'webp', 'jpeg', 'png', 'gif', 'svg']),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  crc: z.number(),
});
const storedPicture = z.object({
  source: z.object({ path: z.string(), bytes: z.number(), hash: z.string() }),
  modern: z.array(variant),
  fallback: z.array(variant).min(1),
});

/** What the store remembers of one plan's files. */
export type StoredPicture = z.infer<typeof storedPicture>;
export type StoredVariant = z.infer<typeof variant>;

/** Where the store keeps what it remembers under a key. */
export function recordPath(store: string, key: string): string {
  return join(store, 'pictures', key.slice(0, 2), `${key}.json`);
}

/** Where the store keeps one variant. */
export function variantPath(
  store: string,
  key: string,
  { format, width }: Pick<StoredVariant, 'format' | 'width'>,
): string {
  return join(store, 'pictures', key.slice(0, 2), `${key}-${width}.${extensions[format]}`);
}

/** Reads a stored picture; undefined where there is none or where any of its files is missing or damaged. */
export function readStored(store: string, key: string): StoredPicture | undefined {
  const record = readRecord(recordPath(store, key));
  if (record === undefined) return undefined;
  for (const entry of [...record.modern, ...record.fallback]) {
    if (!isSound(variantPath(store, key, entry), entry)) return undefined;
  }
  return record;
}

/** Reads a record alone; undefined where there is none as it was written, with its checksum in the second line. */
export function readRecord(path: string): StoredPicture | undefined {
  try {
    const [json = '', sum] = readFileSync(path, 'utf8').split('\n');
    return String(crc32(json)) === sum ? storedPicture.parse(JSON.parse(json)) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || isAbsent(error)) return undefined;
    throw error;
  }
}

/** Stores a picture, its record last, so that a record always finds its files. */
export async function writeStored(
  store: string,
  key: string,
  { path, bytes, hash }: StoredPicture['source'],
  made: MadePicture,
): Promise<StoredPicture> {
  for (const entry of [...made.modern, ...made.fallback]) {
    await writeWhole(variantPath(store, key, entry), entry.content);
  }
  const record: StoredPicture = {
    source: { path, bytes, hash },
    modern: made.modern.map(described),
    fallback: made.fallback.map(described),
  };
  const json = JSON.stringify(record);
  await writeWhole(recordPath(store, key), `${json}\n${crc32(json)}\n`);
  return record;
}

function described({ format, width, height, content }: MadePicture['modern'][number]): StoredVariant {
  return { format, width, height, bytes: content.length, crc: crc32(content) };
}

/** Whether a stored file is what was written. Having another thread read so little takes longer than doing it here. */
function isSound(path: string, { bytes, crc }: StoredVariant): boolean {
  try {
    const content = readFileSync(path);
    return content.length === bytes && crc32(content) === crc;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
