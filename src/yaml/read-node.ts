import { isAlias, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import type { ProblemKind } from '../problems/kinds.ts';
import { forbidden } from './forbidden.ts';
import { startOf } from './locate-node.ts';
import { plainScalar } from './plain-scalar.ts';

type Report = (kind: ProblemKind, offset: number, message: string) => void;

const standardTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|map|seq|omap|set))$/;
const spellsControl =
  'A backslash in this text spells an invisible control character. Put the text in single quotes, where a backslash is one, or delete it.';
/** How many values aliases may copy in one text; a hand-written file copies a few dozen. */
const copyLimit = 10_000;

/** Makes a function that turns the nodes of one YAML text into values, and reports what should not stand there. */
export function createNodeReader(report: Report, lineAt: (offset: number) => number): (node: unknown) => unknown {
  const anchors = new Map<string, { readonly value: unknown; readonly size: number }>();
  let size = 0;
  let copied = 0;

  function read(node: unknown): unknown {
    if (!isNode(node)) return null;
    const before = size;
    size += 1;
    if (node.tag && !standardTag.test(node.tag)) {
      report(
        'broken-yaml',
        startOf(node),
        `${node.tag} asks for a type that is not read here. A text that begins with ! needs quotes; otherwise write the value alone.`,
      );
    }
    const value = isAlias(node) ? copyOf(node.source, startOf(node)) : readContent(node);
    if (node.anchor) anchors.set(node.anchor, { value, size: size - before });
    return value;
  }

  function readContent(node: unknown): unknown {
    if (isScalar(node)) {
      // Half of a character, which only an escape can spell, is no text: no address or page could be written of it.
      const text = String(node.value ?? '').toWellFormed();
      if (node.type === 'QUOTE_DOUBLE' && forbidden.test(text)) {
        report('control-character', startOf(node), spellsControl);
      }
      return node.type === 'PLAIN' && !(node.tag === '!' || node.tag?.endsWith(':str')) ? plainScalar(text) : text;
    }
    if (isSeq(node)) return node.items.map(read);
    return isMap(node) ? readMap(node.items) : null;
  }

  function readMap(pairs: readonly Pair<unknown, unknown>[]): unknown {
    const entries = new Map<string, unknown>();
    const lines = new Map<string, number>();
    for (const { key, value } of pairs) {
      const offset = startOf(key);
      if (!isScalar(key)) {
        report('broken-yaml', offset, 'This brace begins a map here. Put the value in quotes: `key: "{{ … }}"`');
        continue;
      }
      const name = String(key.value);
      if (name === '<<' && key.type === 'PLAIN') {
        for (const [merged, content] of mergedEntries(read(value))) entries.set(merged, content);
        continue;
      }
      const first = lines.get(name);
      if (first !== undefined) {
        report(
          'duplicate-key',
          offset,
          `"${name}" stands on line ${first} already; this one counts. Remove one of the two.`,
        );
      }
      lines.set(name, lineAt(offset));
      entries.set(name, read(value));
    }
    return Object.fromEntries(entries);
  }

  function copyOf(name: string, offset: number): unknown {
    const anchored = anchors.get(name);
    if (!anchored) {
      report(
        'broken-yaml',
        offset,
        `A text that begins with * needs quotes: \`"*${name}"\`. Without them it stands for a value called &${name}, and there is none.`,
      );
      return null;
    }
    size += anchored.size;
    copied += anchored.size;
    if (copied <= copyLimit) return anchored.value;
    if (copied - anchored.size <= copyLimit) {
      report(
        'broken-yaml',
        offset,
        `The values that begin with * copy more than ${copyLimit} values. Write fewer copies.`,
      );
    }
    return null;
  }

  return read;
}

function mergedEntries(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(mergedEntries);
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
}
