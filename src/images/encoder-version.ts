import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

const description = z.object({ version: z.string() });

/**
 * Names all libraries that shape the bytes of an encoded picture, without loading any: each version of sharp brings one
 * version of every encoder.
 */
export const encoderVersion = `sharp-${versionOfSharp()}`;

function versionOfSharp(): string {
  const main = createRequire(import.meta.url).resolve('sharp');
  // The package does not offer its description to be imported.
  const file = new URL('../package.json', pathToFileURL(main));
  return description.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
