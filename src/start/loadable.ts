import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file that stands for a source where Node or Eleventy must load it by its name: the source itself, or what it was
 * bundled into. A source that is asked for is an entry point of `bundle-program.js`.
 */
export function loadable(source: URL): string {
  const file = fileURLToPath(source);
  if (isSource) return file;
  return fileURLToPath(new URL(`./${path.basename(file, '.ts')}.mjs`, import.meta.url));
}

/** A file that `bundle-program.js` has put beside the program; undefined where the sources run as they are. */
export function besideProgram(name: string): URL | undefined {
  return isSource ? undefined : new URL(`./${name}`, import.meta.url);
}

/** The options with which Node starts what `loadable` answers as a process of its own. */
export function loadingOptions(): string[] {
  return isSource ? ['--import', 'tsx'] : [];
}

const isSource = import.meta.url.endsWith('.ts');

/** Short-lived values, in megabytes, that a thread holds before it looks what can go; Node’s own 48 gain nothing here. */
export const threadLimits = { maxYoungGenerationSizeMb: 12 };

/** Whether threads can load what `loadable` answers: those of Node 20 do not read TypeScript. */
export const canStartThreads = !isSource;
