import type { Settings } from '../site/settings.ts';

/**
 * The front matter that site.yaml's `defaults` give a file, by Jekyll's rules: `path` is how a
 * path below content/ begins (or a glob with `*`), `type` is posts, drafts or pages; a longer path wins, then a scope with a type.
 */
export function defaultsFor(
  path: string,
  kind: 'post' | 'draft' | 'page',
  defaults: Settings['defaults'],
): Record<string, unknown> {
  const type = `${kind}s`;
  const fitting = defaults.filter(({ scope }) => {
    const wantsType = scope?.type === undefined || scope.type === type || (kind === 'draft' && scope.type === 'posts');
    return wantsType && isBelow(path, scope?.path ?? '');
  });
  fitting.sort(
    (a, b) =>
      (a.scope?.path.length ?? 0) - (b.scope?.path.length ?? 0) ||
      Number(a.scope?.type !== undefined) - Number(b.scope?.type !== undefined),
  );
  return Object.assign({}, ...fitting.map(({ values }) => values));
}

function isBelow(path: string, wanted: string): boolean {
  const folder = wanted.replace(/^\/+|\/+$/g, '');
  if (folder === '') return true;
  if (!folder.includes('*')) return path.startsWith(folder);
  const pattern = folder.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('[^/]*')}(?:/|$)`).test(path);
}
