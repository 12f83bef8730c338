import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that this program is a build: over in seconds, with much garbage of which little is kept. Without it V8 spends a
 * quarter of all the work of a build on optimising code that has little left to do, and lets garbage grow to twice what
 * is in use. Must be called before the code that does the work is loaded.
 */
export function tuneForBuild(): void {
  for (const flag of flags) setFlagsFromString(flag);
}

// Each was measured over 5,000 posts, in turn with the build without it.
const flags = [
  // 600 MB less in the same time.
  '--heap-growing-percent=100',
  // A third of V8's own: functions are optimised for less of what they call, in 6 % less time.
  '--max-inlined-bytecode-size-cumulative=300',
  // Three times V8's own in Node 20: what is called seldom is never optimised, another 5 %. Later ones have a quicker
  // compiler between, and know no such flag in the end.
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ['--interrupt-budget=400000'] : []),
];
