import { bundleProgram } from './bundle-program.js';

// Eleventy would start a thread through which every import goes, to load a configuration again that was changed: nothing
// here does that.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';

/*
 * Starts the program as one bundled file: loading some five hundred files of TypeScript one by one takes longer than most
 * builds. Where no bundle can be written (a folder that can only be read), the files are loaded as they are.
 */
const bundled = await bundleProgram().catch((error) => {
  const reason =
    error.code === 'ERR_MODULE_NOT_FOUND'
      ? 'The packages are not installed. Run `npm ci`, and then this again.'
      : `The program or its style sheets have a mistake: ${error.message}`;
  process.stderr.write(`${reason}\n`);
  process.exit(2);
});
process.setSourceMapsEnabled(process.argv.includes('--verbose'));
if (bundled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(bundled ?? new URL('../cli.ts', import.meta.url).href);
