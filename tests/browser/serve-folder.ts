import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves a built site on a free port as a static host does: index.html for a folder, 404.html for what is not there, texts compressed. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const read = (file: string) => readFile(path.join(folder, file)).catch(() => undefined);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname);
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    const found = asked.includes('..') ? undefined : await read(file);
    const body = found ?? (await read('404.html')) ?? Buffer.from('Not found');
    const type = found ? (types[path.extname(file)] ?? '') : 'text/html';
    const isCompressed = /text|json|xml|javascript/.test(type) && /gzip/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return { address: `http://localhost:${at.port}`, close: () => server.close() };
}
