import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** A script for readers; its name is made from what is in it, so it may be kept for ever. */
export interface ReaderScript {
  /** `search-0123abcd.js` */
  readonly name: string;
  readonly text: string;
}

export interface SearchScripts {
  /** What the search page loads with `defer`. */
  readonly page: ReaderScript;
  /** What that script loads, from the folder it lies in, when a reader begins to search. */
  readonly engine: ReaderScript;
}

/** Bundles and minifies `assets/scripts/search.ts` and the engine it loads. Throws where they do not compile. */
export async function bundleSearchScripts(): Promise<SearchScripts> {
  const engine = await bundle('search-engine', { format: 'esm' });
  const page = await bundle('search', { format: 'iife', plugins: [leadTo('./search-engine.ts', `./${engine.name}`)] });
  return { page, engine };
}

const scripts = fileURLToPath(new URL('../../assets/scripts/', import.meta.url));

async function bundle(name: string, options: BuildOptions): Promise<ReaderScript> {
  const { outputFiles = [] } = await build({
    ...options,
    absWorkingDir: scripts,
    entryPoints: [`${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles.map((file) => file.text).join('');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `${name}-${hash}.js`, text };
}

/** Leaves an import of `module` in place, under the address that the module will have. */
function leadTo(module: string, address: string): Plugin {
  return {
    name: 'lead-to',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, kind }) =>
        path === module && kind === 'dynamic-import' ? { path: address, external: true } : undefined,
      );
    },
  };
}
