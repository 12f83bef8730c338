import { plainScalar, type Scalar } from './plain-scalar.ts';

const entry = /^([A-Za-z_][\w-]*):(?: (.*))?$/;
const item = /^( *)- (.*)$/;
// Control characters, and white space other than spaces and line ends.
const beyond = /[^\P{Cc}\n\r]|\r(?!\n)|[^\S \n\r]/u;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
const plainStart = /^[\p{L}\p{N}/(]/u;
const notPlain = /:(?:\s|$)|\s#/;
const notInList = /[[\]{}"':#]/;

/**
 * Reads YAML that holds nothing but lines `key: value`, lists of single values and comments, as nearly all front matter
 * does, in a tenth of the full parser's time. `undefined` for any other text, right or wrong.
 */
export function parseSimpleYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  const values = new Map<string, Scalar | Scalar[]>();
  let key = '';
  /** The indentation of the list below the last key; undefined where none has begun. */
  let indent: string | undefined;
  let mayBeList = false;
  if (beyond.test(text)) return undefined;
  for (const written of text.split('\n')) {
    const line = written.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const found = entry.exec(line);
    if (found) {
      key = found[1] ?? '';
      const content = (found[2] ?? '').trimStart();
      const value = content === '' ? null : readValue(content);
      if (value === undefined || values.has(key)) return undefined;
      values.set(key, value);
      mayBeList = content === '';
      indent = undefined;
      continue;
    }
    const [, spaces, content = ''] = item.exec(line) ?? [];
    const value = spaces === undefined ? undefined : readSingle(content.trimStart());
    if (value === undefined || !mayBeList || (indent ?? spaces) !== spaces) return undefined;
    const list = values.get(key);
    if (Array.isArray(list)) list.push(value);
    else values.set(key, [value]);
    indent = spaces;
  }
  return values.size === 0 ? undefined : Object.fromEntries(values);
}

function readValue(text: string): Scalar | Scalar[] | undefined {
  if (!text.startsWith('[')) return readSingle(text);
  if (!text.endsWith(']')) return undefined;
  const items = text
    .slice(1, -1)
    .split(',')
    .map((one) => readInList(one.trim()));
  return items.every((value) => value !== undefined) ? items : undefined;
}

function readSingle(text: string): Scalar | undefined {
  const [whole, double, single] = quoted.exec(text) ?? [];
  if (whole !== undefined) return double ?? single ?? '';
  return plainStart.test(text) && !notPlain.test(text) ? plainScalar(text) : undefined;
}

function readInList(text: string): Scalar | undefined {
  return quoted.test(text) || !notInList.test(text) ? readSingle(text) : undefined;
}
