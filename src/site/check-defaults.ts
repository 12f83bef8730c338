import { foreignKeys } from '../content/foreign-keys.ts';
import { frontMatterSchema } from '../content/schema.ts';
import { type Located, type Misfit, validate } from '../schema/validate.ts';
import type { SettingsFile } from './settings.ts';

/** What is wrong with the front matter that `defaults` give to files, each where site.yaml says it. */
export function checkDefaults({ defaults = [], extra_keys = [] }: SettingsFile, place: Located['place']): Misfit[] {
  return defaults.flatMap(({ values }, index) => {
    const own = Object.fromEntries(Object.entries(values).filter(([key]) => !extra_keys.includes(key)));
    const located = {
      data: own,
      place: (path: readonly PropertyKey[]) => place(['defaults', index, 'values', ...path]),
    };
    return validate(frontMatterSchema, located, foreignKeys).misfits;
  });
}
