import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JekyllSite } from './generate-site.ts';
import type { Described } from './our-addresses.ts';

/** What Jekyll says of a file it could not give an address. */
export interface Failed {
  readonly path: string;
  readonly error: string;
}

/** Whether `jekyll` is installed on this machine. */
export function hasJekyll(): boolean {
  return spawnSync('jekyll', ['--version']).status === 0;
}

/** Lets the real Jekyll read sites, and gives its answers for each. */
export async function readWithJekyll(sites: readonly JekyllSite[]): Promise<(Described | Failed)[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jekyll-sites-'));
  try {
    const roots = await Promise.all(sites.map((site, index) => writeSite(path.join(folder, String(index)), site)));
    const oracle = path.join(import.meta.dirname, 'oracle.rb');
    const { status, stdout, stderr } = spawnSync('ruby', [oracle], {
      input: `${roots.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`ruby ended with ${status}: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeSite(root: string, site: JekyllSite): Promise<string> {
  for (const [file, text] of Object.entries(site.files)) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return root;
}
