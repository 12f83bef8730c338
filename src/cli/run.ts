import { type Command, parseCommand } from './arguments.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { type Environment, Refusal } from './environment.ts';
import { usage } from './help.ts';
import { importJekyll } from './import.ts';
import { newPost } from './new.ts';
import { serve } from './serve.ts';

/** Carries out one command and answers the exit code: 0 well, 1 problems in the content, 2 anything else. */
export async function run(words: readonly string[], environment: Environment): Promise<0 | 1 | 2> {
  const { printer } = environment;
  const command = parseCommand(words);
  if (command.name === 'usage-error') {
    printer.warn(command.message);
    printer.warn(`\n${usage}`);
    return 2;
  }
  try {
    return await carryOut(command, environment);
  } catch (error) {
    printer.warn(plain(error));
    if ('verbose' in command && command.verbose && error instanceof Error) printer.warn(error.stack ?? '');
    return 2;
  }
}

async function carryOut(command: Command, environment: Environment): Promise<0 | 1> {
  switch (command.name) {
    case 'help':
      environment.printer.say(usage);
      return 0;
    case 'build':
      return build(command.folders, command.extra, environment);
    case 'check':
      return check(command.folders, command.extra, environment);
    case 'serve':
      return serve(command.folders, command.port, environment);
    case 'import':
      return importJekyll(command.from, command.folders, command.force, environment);
    case 'new':
      return newPost(command.root, command.title, command.language, environment);
  }
}

function plain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return `Something failed that is not in the content: ${message}. Try again with --verbose to see more.`;
}
