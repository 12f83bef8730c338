/** What is wrong with a text that is meant as JSON; both count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Expected = 'value' | 'item' | 'key' | 'entry' | 'colon' | 'comma';

interface Opened {
  readonly sign: '{' | '[';
  readonly at: number;
}

const token = /("(?:[^"\\\n]|\\.)*")|([{}[\]:,])|([^\s{}[\]:,"]+)|(")/g;
const word = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

/** The first thing that keeps a text from being JSON (https://www.rfc-editor.org/rfc/rfc8259), in an editor's words. */
export function explainJson(text: string): JsonFault | undefined {
  const opened: Opened[] = [];
  let expected: Expected = 'value';
  let end = 0;
  const fault = (at: number, message: string): JsonFault => {
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), message };
  };
  for (const { 0: written, 1: quoted, 2: sign, 4: open, index } of text.matchAll(token)) {
    const inside = opened.at(-1);
    if (open !== undefined)
      return fault(index, 'The quote " that opens here is never closed. Close it on the same line.');
    if (expected === 'comma') {
      if (inside === undefined)
        return fault(index, 'The data ends before this. Delete what follows, or put all of it in [ ].');
      if (sign === ',') expected = inside.sign === '{' ? 'key' : 'value';
      else if (sign === '}' || sign === ']') {
        if (sign !== closing(inside)) return fault(index, `Write ${closing(inside)} in place of ${sign}.`);
        opened.pop();
      } else return fault(end - 1, 'A comma is missing after this. Write , between one entry and the next.');
    } else if (expected === 'colon') {
      if (sign !== ':')
        return fault(index, 'A colon is missing here, between the name and what it says: `"name": "Ann"`');
      expected = 'value';
    } else if (inside !== undefined && sign === closing(inside)) {
      if (expected === 'value' || expected === 'key')
        return fault(end - 1, `Delete this, or write after it what belongs before ${sign}.`);
      opened.pop();
      expected = 'comma';
    } else if (expected === 'key' || expected === 'entry') {
      if (quoted === undefined)
        return fault(index, `A name in straight quotes belongs here: \`"${bare(written)}": …\``);
      expected = 'colon';
    } else if (sign === '{' || sign === '[') {
      opened.push({ sign, at: index });
      expected = sign === '{' ? 'entry' : 'item';
    } else if (quoted !== undefined || word.test(written)) expected = 'comma';
    else if (/^\/[/*]/.test(written)) return fault(index, 'JSON has no notes. Delete this one.');
    else
      return fault(
        index,
        sign === undefined
          ? `A text needs straight quotes: \`"${bare(written)}"\``
          : `Something is missing before ${sign}, or it is one too many.`,
      );
    end = index + written.length;
  }
  const last = opened.at(-1);
  if (last !== undefined)
    return fault(last.at, `The ${last.sign} that opens here is never closed. Write ${closing(last)} where it ends.`);
  return undefined;
}

function closing({ sign }: Opened): string {
  return sign === '{' ? '}' : ']';
}

/** A word without the quotes of another kind around it. */
function bare(written: string): string {
  return /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u.exec(written)?.[0] ?? 'name';
}
