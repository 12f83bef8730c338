import { type Command, parseCommand } from './arguments.ts';
import type { Environment } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { usage } from './help.ts';

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
    printer.warn(
      environment.signal.aborted ? 'Stopped before the end. Pictures that are made are kept.' : explainFailure(error),
    );
    if ('verbose' in command && command.verbose) for (const stack of stacksOf(error)) printer.warn(stack);
    return 2;
  }
}

/** The stack of an error, and of all that caused it: what Eleventy says of a page that throws names no line of ours. */
function stacksOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const cause = 'originalError' in error ? error.originalError : error.cause;
  return [error.stack ?? error.message, ...stacksOf(cause)];
}

/** Each command is loaded when it is asked for: Eleventy alone takes half a second, and only two of them need it. */
async function carryOut(command: Command, environment: Environment): Promise<0 | 1> {
  switch (command.name) {
    case 'help':
      environment.printer.say(usage);
      return 0;
    case 'build': {
      const { build } = await import('./build.ts');
      return build(command.folders, command.extra, environment);
    }
    case 'check': {
      const { check } = await import('./check.ts');
      return check(command.folders, command.extra, environment);
    }
    case 'serve': {
      const { serve } = await import('./serve.ts');
      return serve(command.folders, command.port, environment);
    }
    case 'import': {
      const { importJekyll } = await import('./import.ts');
      return importJekyll(command.from, command.folders, command.force, environment);
    }
    case 'images': {
      const { images } = await import('./images.ts');
      return images(command, environment);
    }
    case 'translations': {
      const { translations } = await import('./translations.ts');
      return translations(command, environment);
    }
    case 'new': {
      const { newPost } = await import('./new.ts');
      return newPost(command, environment);
    }
  }
}
