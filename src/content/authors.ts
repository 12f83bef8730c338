import * as z from 'zod';
import { linkTarget, text, translated } from '../schema/values.ts';

const author = z.strictObject(
  {
    name: text.describe('The name as readers see it'),
    role: translated.optional().describe('What this person does'),
    url: linkTarget.optional().describe('A page about this person'),
    image: linkTarget.optional().describe('A photograph, such as /assets/images/people/name.jpeg'),
  },
  { error: () => 'must have at least a name: { name: … }.' },
);

/** content/_data/authors.yaml: a key for each author, which front matter uses. */
export const authorsSchema = z.record(z.string(), author, {
  error: () => 'must be a list of authors by key, each with a name.',
});

export type Authors = z.output<typeof authorsSchema>;
