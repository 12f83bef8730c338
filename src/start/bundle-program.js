import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const store = path.join(project, 'node_modules/.cache/program');
/** What is loaded by its name: the command line, Eleventy’s configuration, processes and threads, and what this file asks. */
const entryPoints = [
  'src/cli.ts',
  '.eleventy.ts',
  'src/build/markdown-thread.ts',
  'src/build/related-thread.ts',
  'src/images/worker.ts',
  'src/search/index-thread.ts',
  'src/build/make-reader-files.ts',
];
/** Packages that keep other files beside them (programs, machine code, a dictionary), or are seldom needed; fsevents is a Mac’s. */
const external = [
  'sharp',
  'esbuild',
  'lightningcss',
  'satori',
  'tsx',
  '@11ty/eleventy-dev-server',
  'fsevents',
  'dictionary-cy',
  'nspell',
];
/** Packages that are not modules ask for those of Node when they are loaded. */
const requireForPackages = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;
/** The one file that asks where it is loaded from, and must hear the truth. */
const knowsItsPlace = path.join(project, 'src/start/loadable.ts');
/** What npm writes whenever it has installed or removed a package. */
const installed = path.join(project, 'node_modules/.package-lock.json');
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * The address of the bundled command line, made anew when a source has changed, with what readers' browsers load beside
 * it; undefined where it cannot be written.
 * Two programs that start at once may both make it: each writes beside the store and renames.
 * @returns {Promise<string | undefined>}
 */
export async function bundleProgram() {
  const folder = path.join(store, versionOf(sources()));
  const program = path.join(folder, 'cli.mjs');
  try {
    if (!(await isThere(program))) await makeBundle(folder);
    const now = new Date();
    await utimes(folder, now, now);
  } catch (error) {
    if (['EACCES', 'EEXIST', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'].includes(error.code)) return undefined;
    throw error;
  }
  return pathToFileURL(program).href;
}

/** @returns {string[]} every source, in order */
function sources() {
  const below = (folder) =>
    readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const found = ['src', '_layouts', 'assets/scripts', 'assets/styles'].flatMap(below);
  return [...found, ...['.eleventy.ts', 'package.json'].map((name) => path.join(project, name))].sort();
}

/**
 * What a bundle is known by: the sources and packages with their sizes and times, and the Node that loads it. They are
 * asked here and now: having other threads look at each of six hundred files takes twice as long.
 */
function versionOf(files) {
  const stamp = (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return `${file} ${found?.size} ${found?.mtimeMs}`;
  };
  return createHash('sha256')
    .update([project, process.version, ...[...files, installed].map(stamp)].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

async function makeBundle(folder) {
  const esbuild = await import('esbuild');
  await mkdir(store, { recursive: true });
  const made = await mkdtemp(path.join(store, 'new-'));
  try {
    await fill(made, esbuild);
  } catch (error) {
    await rm(made, { recursive: true });
    throw error;
  } finally {
    // Its process would stay until ours ends, and hold 200 megabytes through the whole build.
    await esbuild.stop();
  }
  await rename(made, folder).catch(async (error) => {
    await rm(made, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await removeOld();
}

/** Bundles into a folder. Throws what esbuild or lightningcss says of a mistake. */
async function fill(folder, { build }) {
  await build({
    absWorkingDir: project,
    entryPoints,
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: { js: requireForPackages },
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownAddresses],
  });
  const { makeReaderFiles } = await import(pathToFileURL(path.join(folder, 'make-reader-files.mjs')).href);
  await writeFile(path.join(folder, 'reader-files.json'), JSON.stringify(await makeReaderFiles()));
}

const loaders = { '.js': 'js', '.ts': 'ts', '.tsx': 'tsx' };

/** In a bundle every file of ours and of Eleventy’s still finds its neighbours: its address is the one that its source has. */
const ownAddresses = {
  name: 'own-addresses',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$|[\\/]@11ty[\\/]eleventy[\\/].*\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (file === knowsItsPlace || !text.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(pathToFileURL(file).href);
      return { contents: text.replaceAll('import.meta.url', address), loader: loaders[path.extname(file)] };
    });
  },
};

/** Bundles that nobody has started for a week; a younger one may be running. */
async function removeOld() {
  for (const name of await readdir(store)) {
    const folder = path.join(store, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > week) await rm(folder, { recursive: true, force: true });
  }
}

async function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
