import path from 'node:path';
import { Refusal } from './environment.ts';
import { isInside } from './is-inside.ts';

/** Refuses to keep pictures where they would be published, or thrown away by the build that made them. */
export function refuseCache(cache: string, root: string, output?: string): void {
  for (const source of [path.join(root, 'content'), path.join(root, 'assets')]) {
    if (isInside(cache, source)) {
      throw new Refusal(`${cache} is inside ${source}, which it would become part of. Choose another --cache folder.`);
    }
  }
  if (output !== undefined && isInside(cache, output)) {
    throw new Refusal(`${cache} is inside ${output}, which every build replaces. Choose another --cache folder.`);
  }
}
