import { listText } from '../yaml/list-text.ts';
import type { TextProblem } from '../yaml/parsed-yaml.ts';
import type { Document } from './document.ts';

/** Keys of which one counts where a file has both: it, and the one that is passed over. */
const pairs = [
  ['authors', 'author'],
  ['tag', 'tags'],
] as const;

/** The keys of a file’s own front matter that another key beside them keeps from counting, although they say more. */
export function checkOwnKeys(own: Document['data'], place: Document['place']): TextProblem[] {
  return pairs.flatMap(([kept, lost]): TextProblem[] => {
    if (own[kept] === undefined || own[lost] === undefined) return [];
    // A list of them has been told.
    if (lost === 'author' && typeof own[lost] !== 'string') return [];
    const [counts, passed] = [textsOf(own[kept]), textsOf(own[lost])];
    if (counts.length === 0 || passed.every((text) => counts.includes(text))) return [];
    const list = kept === 'tag' ? 'tags' : kept;
    const all = [...new Set(kept === 'tag' ? [...counts, ...passed] : [...passed, ...counts])];
    const message = `\`${lost}\` does not count beside \`${kept}\`. Write both as one list, \`${list}: ${listText(all)}\`, and delete the other line.`;
    return [{ kind: 'duplicate-key', ...place([lost]), message }];
  });
}

function textsOf(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .flatMap((text) => (typeof text === 'string' ? text.split(/[,;]/) : []))
    .flatMap((text) => text.trim() || []);
}
