import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  /** The exit code; null for a process that was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command of the project as npm's scripts do, in the project's folder. */
export function startCommand(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['src/start/start.js', ...words], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command of the project to its end. */
export async function runCommand(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const child = startCommand(words, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}

/** The words of `npm run build` for a root, with a cache of its own beside the output unless one is named. */
export function buildWords(root: string, output: string, cache = `${output}.cache`): string[] {
  return ['build', '--root', root, '--output', output, '--cache', cache];
}
