import { createServer } from 'node:http';

export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Serves a few files from memory on a free port; `close` ends it. */
export async function serve(files: Readonly<Record<string, Answer>>): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return { address: `http://localhost:${at.port}`, close: () => server.close() };
}
