import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { projectFile } from '../build/project-file.ts';

/** Where the program and its looks are, as opposed to what it publishes. */
const folders = ['src', '_layouts', 'assets/styles', 'assets/scripts'];

/**
 * Tells, once, of a change to the program itself, which runs on as it was started. Answers how to end the watching;
 * where the system can watch no more folders, nobody is told.
 */
export function watchProgram(tell: (file: string) => void): () => void {
  const watchers: FSWatcher[] = [];
  const end = () => {
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  for (const folder of folders) {
    const watcher = watch(projectFile(folder), { recursive: true }, (_event, name) => {
      // What editors write beside a file while they save it is no change.
      if (watchers.length === 0 || !/\.(?:tsx?|css|js)$/.test(String(name))) return;
      end();
      tell(path.posix.join(folder, String(name)));
    });
    watcher.on('error', end);
    watchers.push(watcher);
  }
  return end;
}
