import { isMap, isNode, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { TextProblem } from './parsed-yaml.ts';
import { quoted } from './yaml-entry.ts';

/** Keys of front matter and data files whose values readers see as words, and where a # is a part of them. */
const keysOfWords = new Set(
  `title description excerpt author authors tags tag categories category series image_alt image_credit image_licence alt
  change_note translator reviewed_by reason name role commitment text criterion tools burden out_of_scope`.split(/\s+/),
);
const mayCut = /[^\s#][ ]#[\p{L}\p{N}]/u;
const cut = /^ #[\p{L}\p{N}]/u;

/**
 * The texts that end at a # although what follows looks like a part of them: `title: Design sprint #2`. A space after
 * the # shows that it is a note. `lineOf` counts the lines of the file.
 */
export function cutTexts(root: Node | null, text: string, lineOf: (offset: number) => number): TextProblem[] {
  if (!mayCut.test(text)) return [];
  const found: TextProblem[] = [];
  visit(root, {
    Scalar(key, node, parents) {
      const [start, end] = node.range ?? [0, 0];
      const isEmpty = start === end;
      const after = isEmpty ? end - 1 : end;
      if (key === 'key' || node.type !== 'PLAIN' || !cut.test(text.slice(after, after + 4))) return;
      const first = text.lastIndexOf('\n', start - 1) + 1;
      if (!isWords(parents) || text.slice(start, end).includes('\n')) return;
      const [rest = ''] = /^.*/.exec(text.slice(start)) ?? [];
      const mended = `${text.slice(first, start).trim()} ${quoted(rest.trim())}`;
      const why = isEmpty
        ? 'A text that begins with # counts as a note'
        : 'What follows the # counts as a note, which no reader sees';
      const message = `${why}. Write: \`${mended}\`; or, if it is one, leave a space after the #.`;
      found.push({ kind: 'cut-text', line: lineOf(start), column: start - first + 1, message });
    },
  });
  return found;
}

/** Whether a value stands below a key for words, outside of brackets; `tags` alone on a line are words split at spaces. */
function isWords(parents: readonly unknown[]): boolean {
  if (parents.some((parent) => (isMap(parent) || isSeq(parent)) && parent.flow)) return false;
  const keys = parents.flatMap((parent) => (isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : []));
  const name = keys.findLast((key) => key !== 'en' && key !== 'cy') ?? '';
  const isSplit = name === 'tags' || name === 'categories';
  return keysOfWords.has(name) && (!isSplit || parents.some((parent) => isNode(parent) && isSeq(parent)));
}
