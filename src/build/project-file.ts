import { fileURLToPath } from 'node:url';

/** The absolute path of a file of this project, wherever the site that is built lies. */
export function projectFile(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
