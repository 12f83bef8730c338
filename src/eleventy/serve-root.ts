import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Middleware } from './eleventy.ts';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Answers requests for pictures and other files with the root's own, so that a preview copies and encodes nothing:
 * /assets/… from assets/, the rest from content/. Only files that truly lie in those folders, and no Markdown.
 */
export function serveRoot(root: string): Middleware {
  return (request, response, next) => {
    findFile(root, request.url ?? '/')
      .then(async (file) => {
        if (file === undefined) return next();
        const bytes = await readFile(file);
        response.statusCode = 200;
        response.setHeader('Content-Type', types[path.extname(file).toLowerCase()] ?? 'application/octet-stream');
        response.end(bytes);
      })
      .catch(() => {
        // Eleventy's server throws at an address that leads out of its folder, and would stop.
        response.statusCode = 404;
        response.end('There is nothing at this address.');
      });
  };
}

async function findFile(root: string, url: string): Promise<string | undefined> {
  const pathname = safelyDecoded(new URL(url, 'http://localhost').pathname);
  const extension = path.extname(pathname).toLowerCase();
  if (pathname.split('/').includes('..')) return undefined;
  if (extension === '' || ['.md', '.markdown', '.html', '.yaml'].includes(extension)) return undefined;
  const folder = pathname.startsWith('/assets/') ? root : path.join(root, 'content');
  const home = await realpath(folder).catch(() => undefined);
  const file = await realpath(path.join(folder, pathname)).catch(() => undefined);
  return home !== undefined && file?.startsWith(home + path.sep) ? file : undefined;
}

function safelyDecoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}
