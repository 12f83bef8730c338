import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../language/language.ts';
import { type ReportFormat, reportFormats } from '../translations/format-report.ts';

/** The folders a command works on, absolute or relative to the current folder. */
export interface Folders {
  readonly root: string;
  readonly output: string;
  readonly cache: string;
}

/** Which posts count although they would not be published today. */
export interface Extra {
  readonly drafts: boolean;
  readonly future: boolean;
  readonly unpublished: boolean;
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'build'; readonly folders: Folders; readonly extra: Extra; readonly verbose: boolean }
  | { readonly name: 'check'; readonly folders: Folders; readonly extra: Extra; readonly verbose: boolean }
  | { readonly name: 'serve'; readonly folders: Folders; readonly port: number; readonly verbose: boolean }
  | {
      readonly name: 'import';
      readonly from: string;
      readonly folders: Folders;
      readonly force: boolean;
      readonly verbose: boolean;
    }
  | {
      readonly name: 'images';
      readonly what: 'prune' | 'report';
      readonly cache: string;
      readonly days: number;
      readonly verbose: boolean;
    }
  | {
      readonly name: 'translations';
      readonly folders: Folders;
      readonly format: ReportFormat;
      readonly accept: readonly string[];
      readonly note: string | undefined;
      readonly verbose: boolean;
    }
  | {
      readonly name: 'new';
      readonly root: string;
      readonly title: string;
      readonly language: Language | undefined;
      readonly of: string | undefined;
      readonly verbose: boolean;
    };

export interface UsageError {
  readonly name: 'usage-error';
  readonly message: string;
}

const folderOptions = { root: { type: 'string' }, output: { type: 'string' }, cache: { type: 'string' } } as const;
const extraOptions = {
  drafts: { type: 'boolean' },
  future: { type: 'boolean' },
  unpublished: { type: 'boolean' },
} as const;
const verbose = { verbose: { type: 'boolean' } } as const;

/** Reads the words after `npm run … --`; anything that is not understood is a UsageError in one plain sentence. */
export function parseCommand(words: readonly string[]): Command | UsageError {
  const [name = 'help', ...args] = words;
  if (asksForHelp(args)) return { name: 'help' };
  try {
    return commandFrom(name, args);
  } catch (error) {
    return { name: 'usage-error', message: plain(error, args) };
  }
}

/** Whether help is asked for among the options, which end at `--`. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

function commandFrom(name: string, args: string[]): Command | UsageError {
  switch (name) {
    case 'help':
    case '--help':
    case '-h':
      return { name: 'help' };
    case 'build':
    case 'check': {
      const { values } = parseArgs({ args, options: { ...folderOptions, ...extraOptions, ...verbose } });
      return { name, folders: foldersFrom(values), extra: extraFrom(values), verbose: values.verbose ?? false };
    }
    case 'serve': {
      const { values } = parseArgs({ args, options: { ...folderOptions, port: { type: 'string' }, ...verbose } });
      const port = values.port === undefined ? 8080 : numberIn(values.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        return { name: 'usage-error', message: `--port takes a number such as 8080, not “${values.port}”.` };
      }
      return { name, folders: foldersFrom(values), port, verbose: values.verbose ?? false };
    }
    case 'import':
      return importFrom(args);
    case 'images':
      return imagesFrom(args);
    case 'translations':
      return translationsFrom(args);
    case 'new':
      return newFrom(args);
    default:
      return { name: 'usage-error', message: `There is no command “${name}”.` };
  }
}

function importFrom(args: string[]): Command | UsageError {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...folderOptions, force: { type: 'boolean' }, ...verbose },
  });
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0 || values.root === undefined) {
    const message = 'Give the folder of the Jekyll site and the new root: npm run import -- JEKYLL_DIR --root DIR.';
    return { name: 'usage-error', message };
  }
  const folders = foldersFrom(values);
  return { name: 'import', from, folders, force: values.force ?? false, verbose: values.verbose ?? false };
}

function imagesFrom(args: string[]): Command | UsageError {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { cache: { type: 'string' }, days: { type: 'string' }, ...verbose },
  });
  const [what, ...more] = positionals;
  if ((what !== 'prune' && what !== 'report') || more.length > 0) {
    return { name: 'usage-error', message: 'Say what to do: npm run images -- report, or npm run images -- prune.' };
  }
  const days = numberIn(values.days ?? '90');
  if (!Number.isFinite(days) || days < 0) {
    return { name: 'usage-error', message: `--days takes a number such as 90, not “${values.days}”.` };
  }
  return { name: 'images', what, cache: values.cache ?? '.cache', days, verbose: values.verbose ?? false };
}

function translationsFrom(args: string[]): Command | UsageError {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...folderOptions,
      format: { type: 'string' },
      accept: { type: 'string', multiple: true },
      note: { type: 'string' },
      ...verbose,
    },
  });
  const format = reportFormats.find((one) => one === (values.format ?? 'table'));
  if (format === undefined) {
    return { name: 'usage-error', message: `--format takes ${reportFormats.join(', ')}, not “${values.format}”.` };
  }
  const accept = [...(values.accept ?? []), ...positionals];
  if (positionals.length > 0 && values.accept === undefined) {
    return { name: 'usage-error', message: `Say what to do with ${positionals[0]}: --accept ${positionals[0]}.` };
  }
  const { note, verbose: isVerbose = false } = values;
  return { name: 'translations', folders: foldersFrom(values), format, accept, note, verbose: isVerbose };
}

function newFrom(args: string[]): Command | UsageError {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { root: { type: 'string' }, lang: { type: 'string' }, of: { type: 'string' }, ...verbose },
  });
  const [title, ...more] = positionals;
  if (title === undefined || title.trim() === '' || more.length > 0) {
    return { name: 'usage-error', message: 'Give the title in quotes: npm run new -- "A title".' };
  }
  const language = values.lang;
  if (language !== undefined && !isLanguage(language)) {
    return { name: 'usage-error', message: `--lang takes en or cy, not “${language}”.` };
  }
  return { name: 'new', root: values.root ?? '.', title, language, of: values.of, verbose: values.verbose ?? false };
}

function foldersFrom(values: { root?: string; output?: string; cache?: string }): Folders {
  return { root: values.root ?? '.', output: values.output ?? '_site', cache: values.cache ?? '.cache' };
}

function extraFrom(values: { drafts?: boolean; future?: boolean; unpublished?: boolean }): Extra {
  return {
    drafts: values.drafts ?? false,
    future: values.future ?? false,
    unpublished: values.unpublished ?? false,
  };
}

/** A number as it is written; NaN where there is none. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function plain(error: unknown, args: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unclear = /^Option '(?:-\w, )?(--[\w-]+).* argument is ambiguous/.exec(message)?.[1];
  if (unclear !== undefined) {
    const value = args[args.indexOf(unclear) + 1];
    return `${unclear} takes a value, and “${value}” cannot be one: it begins with a hyphen.`;
  }
  const [first = message] = message.split(/\.\s/);
  return `${first.replace(/\.$/, '')}.`;
}
