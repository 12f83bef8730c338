import * as z from 'zod';
import { translated } from '../schema/values.ts';

/** content/_data/tags.yaml: what each tag is called in each language. Tags that are not in it are called as written. */
export const tagsSchema = z.record(z.string(), translated, {
  error: () => 'must be a list of tags, each with its names: news: { en: News, cy: Newyddion }.',
});

export type Tags = z.output<typeof tagsSchema>;
