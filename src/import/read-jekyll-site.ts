import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OldFile } from './old-site.ts';

/** Folders that a Jekyll site's folder holds and that are no part of the site. */
const passed = new Set(['.git', 'node_modules', '_site', '.jekyll-cache', '.sass-cache', '.bundle', 'vendor']);
const binary =
  /\.(?:jpe?g|png|gif|webp|avif|ico|bmp|tiff?|heic|pdf|zip|gz|mp[34]|m4[av]|mov|avi|webm|og[gv]|wav|woff2?|ttf|otf|eot|docx?|xlsx?|pptx?|od[tsp])$/i;

/** Reads the files of a Jekyll site, sorted by path. Links are passed over: nothing outside the folder is read. */
export async function readJekyllSite(folder: string): Promise<OldFile[]> {
  const paths = await filesBelow(folder, '');
  const files: OldFile[] = [];
  for (const file of paths.sort()) {
    files.push({ path: file, text: binary.test(file) ? undefined : decoded(await readFile(path.join(folder, file))) });
  }
  return files;
}

async function filesBelow(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const place = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return passed.has(entry.name) ? [] : filesBelow(folder, place);
    return entry.isFile() ? [place] : [];
  });
  return (await Promise.all(found)).flat();
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
