import { slugify } from '../language/slugify.ts';
import type { PostName } from '../permalinks/post-name.ts';
import type { Located } from '../schema/validate.ts';
import type { TextProblem } from '../yaml/parsed-yaml.ts';
import { wordlessFileName } from './bad-file-name.ts';
import type { FrontMatter } from './schema.ts';

/** What the words of an address can be taken from. */
export interface SlugSources {
  readonly inContent: string;
  /** The file’s name without extension and language. */
  readonly name: string;
  /** The same taken apart, for a post. */
  readonly dated: PostName | undefined;
  readonly title: string;
  readonly given: Pick<FrontMatter, 'slug' | 'permalink'>;
  readonly place: Located['place'];
}

/** The words of an address, and what is wrong with them where there are none, which would leave the address of the day. */
export function slugOf({ inContent, name, dated, title, given, place }: SlugSources): {
  slug: string;
  problem?: TextProblem;
} {
  const named = dated?.slug ?? name;
  if (given.slug !== undefined && !hasWords(given.slug)) {
    const message = `\`slug\` has no words for an address. Write some, such as \`slug: ${slugify(title) || 'my-post'}\`, or delete the line.`;
    return { slug: named, problem: { kind: 'bad-permalink', ...place(['slug']), message } };
  }
  const slug = given.slug ?? named;
  // A permalink of its own needs no words of the name.
  if (dated === undefined || hasWords(slug) || given.permalink !== undefined) return { slug };
  const message = wordlessFileName(inContent, dated.date, title);
  return { slug, problem: { kind: 'bad-file-name', line: 1, column: 1, message } };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
