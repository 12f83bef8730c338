import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startCommand } from '../build/command.ts';

/** A preview of a site, as `npm start` gives it. */
export interface Preview {
  readonly address: string;
  /** What the terminal shows so far. */
  readonly terminal: () => string;
  /** The page at a path, with its status. */
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** Asks for a page until it is as wished, and answers its text. */
  until(path: string, isDone: (text: string, status: number) => boolean): Promise<string>;
  stop(): Promise<number | null>;
}

/** Starts a preview on a free port and waits until its home answers. */
export async function startPreview(root: string): Promise<Preview> {
  const port = await freePort();
  const child = startCommand(['serve', '--root', root, '--cache', `${root}/../cache`, '--port', String(port)]);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const address = `http://localhost:${port}`;
  // As a browser navigates, and with the path as it is written: `fetch` tidies it first.
  const get = (path: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request({ port, path, headers: { 'sec-fetch-mode': 'navigate', accept: 'text/html' } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (more: string) => {
          text += more;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      })
        .on('error', reject)
        .end();
    });
  const preview: Preview = {
    address,
    terminal: () => written,
    get,
    async until(path, isDone) {
      let last = '';
      for (const end = Date.now() + 60_000; Date.now() < end && child.exitCode === null; await wait(20)) {
        const page = await get(path).catch(() => undefined);
        if (page === undefined) continue;
        if (isDone(page.text, page.status)) return page.text;
        last = page.text;
      }
      throw new Error(`${path} is not as expected. The terminal:\n${written}\nThe page:\n${last.slice(-2000)}`);
    },
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
  await preview.until('/', (_text, status) => status === 200);
  return preview;
}

/** A port that nothing listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return at.port;
}
