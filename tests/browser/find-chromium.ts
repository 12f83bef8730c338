import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chrome or Chromium: CHROME_PATH, an installed one, or else one that is installed now. Throws, with one
 * line that says what to install, where there is none: tests that need a browser are never skipped.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which is not a program. Set it to the path of Chrome or Chromium.`);
  }
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  const failure = install();
  const found = findInstalled();
  if (found !== undefined) return found;
  throw new Error(`There is no browser to test in. Install Chromium or Chrome, or set CHROME_PATH. (${failure})`);
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...elsewhere, chromium.executablePath()].find(isProgram);
}

function install(): string {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const commands = isRootOnDebian
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium'],
      ]
    : [['npx', 'playwright-core', 'install', '--with-deps', 'chromium']];
  for (const [program = '', ...args] of commands) {
    try {
      execFileSync(program, args, {
        stdio: 'ignore',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // An old list of packages may do.
      if (args[0] !== 'update') return `tried: ${[program, ...args].join(' ')}`;
    }
  }
  return 'installed, yet not found';
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
