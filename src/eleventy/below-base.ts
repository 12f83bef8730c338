import type { Middleware } from './eleventy.ts';

/**
 * Answers requests below the path that a site is published under, such as `/blog/`, with what lies at the root of a
 * preview, where its pages are written: its links are those of the published site.
 */
export function belowBase(base: () => string): Middleware {
  return (request, _response, next) => {
    const { url = '/' } = request;
    if (url.startsWith(base())) request.url = `/${url.slice(base().length)}`;
    next();
  };
}
