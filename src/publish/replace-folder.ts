import { renameSync } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A folder being filled beside the one it will replace. */
export interface StagedFolder {
  readonly path: string;
  /** Puts the staged folder in the target's place; the old one stays whole until that moment. */
  commit(): Promise<void>;
  /** Removes the staged folder. */
  discard(): Promise<void>;
}

const marker = '.site-';

/**
 * Makes an empty folder next to `target`, on the same disk, so that `commit` is two renames and readers of `target`
 * never see half a site. What a killed build left behind is cleared away; a site that it had just set aside is put
 * back. Folders of builds still running are left alone: their names hold the process that owns them.
 */
export async function stageFolder(target: string): Promise<StagedFolder> {
  const parent = path.dirname(target);
  const name = path.basename(target);
  await mkdir(parent, { recursive: true });
  await recover(target);
  const staged = await mkdtemp(path.join(parent, `${marker}${name}-${process.pid}-new-`));
  // A temporary folder is private; what is published is for everybody whom the umask lets in.
  await chmod(staged, 0o777 & ~process.umask());
  const old = staged.replace('-new-', '-old-');
  return {
    path: staged,
    async commit() {
      swap(staged, target, old);
      await rm(old, { recursive: true, force: true });
    },
    async discard() {
      await rm(staged, { recursive: true, force: true });
    },
  };
}

/** Nothing may come between the two renames: they are the only moment without a site. */
function swap(staged: string, target: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(target, old);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    try {
      renameSync(staged, target);
      return;
    } catch (error) {
      // Another build has put its site there at this very moment: this one is to replace that one.
      const isTaken = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
      if (!isTaken || attempt === 10) throw error;
    }
  }
}

async function recover(target: string): Promise<void> {
  const parent = path.dirname(target);
  const prefix = `${marker}${path.basename(target)}-`;
  const left = (await readdir(parent)).filter((entry) => entry.startsWith(prefix) && !isOwnedByLiving(entry, prefix));
  const old = left.find((entry) => entry.includes('-old-'));
  if (old !== undefined && !(await isThere(target))) await rename(path.join(parent, old), target);
  await Promise.all(left.map((entry) => rm(path.join(parent, entry), { recursive: true, force: true })));
}

function isOwnedByLiving(entry: string, prefix: string): boolean {
  const pid = Number.parseInt(entry.slice(prefix.length), 10);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
