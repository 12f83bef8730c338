import { foreignKeys } from '../content/foreign-keys.ts';
import { frontMatterSchema } from '../content/schema.ts';
import { suggest } from '../schema/suggest.ts';
import { type Located, type Misfit, validate } from '../schema/validate.ts';
import type { SettingsFile } from './settings.ts';

/** What is wrong with the front matter that `defaults` give to files, each where site.yaml says it. */
export function checkDefaults({ defaults = [], extra_keys = [] }: SettingsFile, place: Located['place']): Misfit[] {
  return defaults.flatMap(({ scope, values }, index) => {
    const own = Object.fromEntries(Object.entries(values).filter(([key]) => !extra_keys.includes(key)));
    const located = {
      data: own,
      place: (path: readonly PropertyKey[]) => place(['defaults', index, 'values', ...path]),
    };
    return [
      ...checkType(scope?.type, ['defaults', index, 'scope', 'type'], place),
      ...validate(frontMatterSchema, located, foreignKeys).misfits,
    ];
  });
}

const types = ['posts', 'pages', 'drafts'];

/** A type that no file has, where it is near to one that files have; an old site may have types of its own. */
function checkType(type: string | undefined, at: readonly PropertyKey[], place: Located['place']): Misfit[] {
  const meant = type === undefined || types.includes(type) ? undefined : suggest(type, types);
  if (meant === undefined) return [];
  const message = `No file is of the type “${type}”, so these defaults do nothing. Write \`type: ${meant}\``;
  return [{ kind: 'wrong-type', ...place(at), message, about: at, at }];
}
