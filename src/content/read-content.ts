import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isLeftBeside } from './is-left-beside.ts';
import { type Location, locate } from './location.ts';
import { type PackedText, unpackText } from './packed-text.ts';
import { notUtf8, textBytes } from './text-bytes.ts';

/** A Markdown file or data file of content/, read and known to be a text. */
export interface PackedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly packed: PackedText;
  readonly modified: number;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What stands below a root's content/ folder. */
export interface Content {
  readonly documents: readonly PackedFile[];
  /** content/_data/, content/_includes/: read on demand through `readText`. */
  readonly hidden: readonly string[];
  /** Other files, published at their own path. Relative to the root. */
  readonly files: readonly string[];
  /** Files of assets/. Relative to the root. */
  readonly assets: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ContentReader {
  read(): Promise<Content>;
  /** The text of one file below the root, or undefined where there is none. */
  readText(relative: string): Promise<TextFile | Problem | undefined>;
}

interface Seen {
  readonly stamp: string;
  readonly file: PackedFile | Problem;
}

/** The bytes of a text that is read; a long book has a tenth of them. */
const largest = 10_000_000;

/**
 * Reads the content of one root; with `keep`, which costs memory, again and again, opening only files that have changed
 * since the last time.
 */
export function createContentReader(root: string, { keep }: { readonly keep: boolean }): ContentReader {
  const seen = new Map<string, Seen>();

  async function readPacked(relative: string): Promise<PackedFile | Problem | undefined> {
    const absolute = path.join(root, relative);
    const stats = await statInside(root, absolute);
    if (stats === undefined) return undefined;
    if (stats === 'outside') return outsideRoot(relative);
    if (stats.size > largest) return tooLarge(relative, stats.size);
    const stamp = `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
    const before = seen.get(relative);
    if (before?.stamp === stamp) return before.file;
    // One file after the other: asking for 5,000 at once takes five times as long, most of it for the asking.
    const bytes = readFileSync(absolute);
    const file = isUtf8(bytes)
      ? { path: relative, packed: textBytes(bytes), modified: stats.mtimeMs }
      : notUtf8(relative, bytes);
    if (keep) seen.set(relative, { stamp, file });
    return file;
  }

  async function readText(relative: string): Promise<TextFile | Problem | undefined> {
    const file = await readPacked(relative);
    return file && 'packed' in file ? { path: relative, text: unpackText(file.packed) } : file;
  }

  async function read(): Promise<Content> {
    const documents: string[] = [];
    const hidden: string[] = [];
    const files: string[] = [];
    const problems: Problem[] = [];
    await walk(root, 'content', (relative, location) => {
      if (location === 'outside') problems.push(outsideRoot(relative));
      else if (location.kind === 'hidden') hidden.push(relative);
      else if (location.kind === 'file') files.push(relative);
      else documents.push(relative);
    });
    const assets: string[] = [];
    await walk(root, 'assets', (relative, location) => {
      if (location === 'outside') problems.push(outsideRoot(relative));
      else if (location.kind !== 'hidden') assets.push(relative);
    });
    const texts = await Promise.all(documents.map(readPacked));
    const read = texts.flatMap((text) => (text === undefined ? [] : [text]));
    return {
      documents: read.flatMap((file) => ('kind' in file ? [] : [file])),
      hidden: hidden.sort(),
      files: files.sort(),
      assets,
      problems: [...problems, ...read.flatMap((file) => ('kind' in file ? [file] : []))],
    };
  }

  return { read, readText };
}

async function walk(
  root: string,
  folder: string,
  found: (relative: string, location: Location | 'outside') => void,
): Promise<void> {
  const entries = await readdir(path.join(root, folder), {
    withFileTypes: true,
  }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isLeftBeside(entry.name)) continue;
    const relative = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') await walk(root, relative, found);
    } else if (entry.isFile()) {
      found(relative, locate(relative.slice(relative.indexOf('/') + 1)));
    } else if (entry.isSymbolicLink()) {
      const target = await statInside(root, path.join(root, relative));
      found(
        relative,
        target === 'outside' || target === undefined || !target.isFile()
          ? 'outside'
          : locate(relative.slice(relative.indexOf('/') + 1)),
      );
    } else {
      found(relative, 'outside');
    }
  }
}

/** The stats of a file that truly lies below `root`, links resolved; undefined where there is none. */
async function statInside(root: string, absolute: string): Promise<Stats | 'outside' | undefined> {
  try {
    const direct = lstatSync(absolute);
    if (!direct.isSymbolicLink()) return direct.isFile() ? direct : undefined;
    const [realRoot, real] = await Promise.all([realpath(root), realpath(absolute)]);
    return real.startsWith(realRoot + path.sep) ? await stat(real) : 'outside';
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code));
}

function tooLarge(relative: string, size: number): Problem {
  const message = `This file has ${Math.round(size / 1_000_000)} MB, more than anybody writes by hand. Keep it under ${largest / 1_000_000} MB.`;
  return { kind: 'too-complex', path: relative, line: 1, column: 1, message };
}

function outsideRoot(relative: string): Problem {
  return {
    kind: 'outside-root',
    path: relative,
    line: 1,
    column: 1,
    message: 'This is a link to something that is not in the site’s folder. Put the file itself here.',
  };
}
