import * as z from 'zod';
import type { Located, Misfit } from '../schema/validate.ts';
import { linkTarget, textOr, translated } from '../schema/values.ts';

const isName = 'must be the name as readers see it, such as Ann Jones.';
const needsName = 'must have at least a name: { name: Ann Jones }.';

const author = z.strictObject(
  {
    name: textOr(isName)
      .refine((name) => name.trim() !== '', isName)
      .describe('The name as readers see it'),
    role: translated.optional().describe('What this person does'),
    url: linkTarget.optional().describe('A page about this person'),
    image: linkTarget.optional().describe('A photograph, such as /assets/images/people/name.jpeg'),
  },
  { error: () => needsName },
);

/** content/_data/authors.yaml: a key for each author, which front matter uses. */
export const authorsSchema = z.record(z.string(), author, {
  error: () => 'must be a list of authors by key, each with a name.',
});

export type Authors = z.output<typeof authorsSchema>;

/** The keys of authors.yaml behind which nothing stands. */
export function namelessAuthors(data: Located['data'], place: Located['place']): Misfit[] {
  return Object.entries(data).flatMap(([key, value]): Misfit[] => {
    if (value !== null) return [];
    return [{ kind: 'wrong-type', ...place([key]), message: `\`${key}\` ${needsName}`, about: [key], at: [key] }];
  });
}
