import type { TextProblem } from '../yaml/parsed-yaml.ts';
import { checkOwnKeys } from './check-own-keys.ts';
import { controlCharacter } from './control-character.ts';
import type { FrontMatter } from './front-matter.ts';

/** What is wrong with a file as it is written, before it is known what its keys mean. */
export function checkText(parsed: FrontMatter): TextProblem[] {
  const { data, placeOf, body, bodyLine, problems } = parsed;
  // A control character in a permalink is told as one in an address.
  const isInPermalink = ({ kind, line }: TextProblem) =>
    kind === 'control-character' && data.permalink !== undefined && line === placeOf(['permalink']).line;
  const inBody = controlCharacter(body, bodyLine);
  return [
    ...problems.filter((problem) => !isInPermalink(problem)),
    ...(inBody === undefined ? [] : [inBody]),
    ...checkOwnKeys(data, placeOf),
  ];
}
