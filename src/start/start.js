import path from 'node:path';
import { bundleProgram } from './bundle-program.js';

// Eleventy would start a thread through which every import goes, to load a configuration again that was changed: nothing
// here does that.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';

/*
 * Starts the program as one bundled file: loading some five hundred files of TypeScript one by one takes longer than most
 * builds. Where no bundle can be written (a folder that can only be read), the files are loaded as they are.
 */
const bundled = await bundleProgram().catch((error) => {
  process.stderr.write(
    error.code === 'ERR_MODULE_NOT_FOUND'
      ? 'The packages are not installed. Run `npm ci`, and then this again.\n'
      : `The program or its style sheets have a mistake:\n${mistakesIn(error).join('\n')}\n`,
  );
  process.exit(2);
});
process.setSourceMapsEnabled(process.argv.includes('--verbose'));
if (bundled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(bundled ?? new URL('../cli.ts', import.meta.url).href);

/** What is wrong, and where: of scripts as esbuild tells it, of style sheets as lightningcss does. */
function mistakesIn(error) {
  if (error.errors !== undefined) {
    return error.errors.map(({ location, text }) => {
      return location === null ? text : `${location.file}:${location.line}:${location.column + 1}  ${text}`;
    });
  }
  if (error.loc === undefined) return [error.message];
  return [`${path.relative(process.cwd(), error.fileName)}:${error.loc.line}:${error.loc.column}  ${error.message}`];
}
