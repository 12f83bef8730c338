import { createPrinter } from './cli/printer.ts';
import { run } from './cli/run.ts';
import { tuneForBuild } from './start/tune-engine.ts';

// A preview, which is short of time rather than of memory, is left alone.
if (process.argv[2] === 'build') tuneForBuild();

// `npm run images -- report | head` closes the pipe when it has seen enough; nothing has failed then.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) throw error;
    process.exit();
  });
}

const interrupted = new AbortController();
for (const [name, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
  process.on(name, () => {
    interrupted.abort();
    // Whatever does not listen to the signal is not waited for: the store keeps what is done, the old site is whole.
    setTimeout(() => process.exit(128 + number), 500).unref();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  printer: createPrinter(process.stdout, process.stderr),
  now: Date.now,
  signal: interrupted.signal,
});
