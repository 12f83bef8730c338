import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that this program is a build: over in seconds, with much garbage and little that is kept. By itself V8 spends a
 * quarter of the work of a build on optimising code that has little left to do. Call it before that work begins.
 */
export function tuneForBuild(): void {
  for (const flag of flags) setFlagsFromString(flag);
}

// Each was measured over 5,000 posts, in turn with the build without it.
const flags = [
  // Garbage is collected sooner: less than 600 MB are enough, in the same time.
  '--heap-growing-percent=100',
  // A third of V8's own: functions are optimised for less of what they call, in 6 % less time.
  '--max-inlined-bytecode-size-cumulative=300',
  // Three times Node 20's own: what is called seldom is never optimised, in another 5 % less time. Later Nodes have a
  // quicker compiler for such code, and 24 does not know this flag.
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ['--interrupt-budget=400000'] : []),
];
