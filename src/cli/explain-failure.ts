import { StoreEmptied } from '../images/publish-file.ts';
import { Refusal } from './environment.ts';

/** Why the system may refuse, by the codes that it gives (https://man7.org/linux/man-pages/man3/errno.3.html). */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write it',
  EADDRINUSE: 'another program uses this port. Stop it, or choose another one with --port',
  EBUSY: 'another program uses it',
  EISDIR: 'it is a folder where a file belongs',
  EMFILE: 'too many files are open at once',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a folder',
  EPERM: 'you may not read or write it',
  EROFS: 'its disk can only be read',
};

/** Why the system refused something, where `error` says so in a way that is known here. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? reasons[error.code] : undefined;
}

/** What went wrong outside the content, in one line of plain words. */
export function explainFailure(error: unknown): string {
  if (error instanceof Refusal || error instanceof StoreEmptied) return error.message;
  if (!(error instanceof Error)) return `Something failed that is not in the content: ${String(error)}`;
  const reason = reasonOf(error);
  if (reason !== undefined) {
    if ('port' in error) return `Port ${String(error.port)}: ${reason}.`;
    return 'path' in error && typeof error.path === 'string'
      ? `${error.path}: ${reason}.`
      : `Something failed that is not in the content: ${reason}.`;
  }
  const message = error.message.split('\n')[0] ?? '';
  return `Something failed that is not in the content: ${message} (--verbose says more.)`;
}
