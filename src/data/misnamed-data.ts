import type { Problem } from '../problems/problem.ts';

const ours = /^(content\/_data\/(site|authors|tags|accessibility|welsh-words))\.(?:yml|ya?ml\.txt)$/;
/** Names that mean nothing to Jekyll itself, so that an old site may have data of its own in them. */
const alsoOfOldSites = ['tags', 'accessibility'];

/** The files of content/_data, of all `hidden` ones, that nobody reads because their name does not end in .yaml. */
export function misnamedData(hidden: readonly string[]): Problem[] {
  const isImported = hidden.includes('content/_data/jekyll.yaml');
  return hidden.flatMap((path): Problem[] => {
    const [, stem, name = ''] = ours.exec(path) ?? [];
    if (stem === undefined || (isImported && alsoOfOldSites.includes(name))) return [];
    const meant = `${stem}.yaml`;
    const message = hidden.includes(meant)
      ? `Nothing in this file counts, for ${meant} is there as well. Move into that one what you need of it, and delete this one.`
      : `Nothing in this file counts, because its name must end in .yaml. Rename it to ${meant}.`;
    return [{ kind: 'misnamed-data', path, line: 1, column: 1, message }];
  });
}
