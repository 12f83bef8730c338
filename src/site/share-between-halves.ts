import type { Document } from '../content/document.ts';
import { halvesOf, type Pair } from '../content/pair.ts';

/**
 * Gives each half of a pair what only the other one says: authors, tags, categories, image, and the date where both
 * are of one day by their names.
 */
export function shareBetweenHalves(pair: Pair): Pair {
  const { en, cy } = pair;
  if (en === undefined || cy === undefined) return pair;
  return halvesOf(pair)[0] === cy ? { cy: fill(cy, en), en: fill(en, cy) } : { en: fill(en, cy), cy: fill(cy, en) };
}

function fill(half: Document, other: Document): Document {
  const says = (key: keyof Document['frontMatter']) => half.frontMatter[key] !== undefined;
  const sameDay = dayOf(half.stem) === dayOf(other.stem);
  return {
    ...half,
    date: says('date') || !sameDay || other.frontMatter.date === undefined ? half.date : other.date,
    modified: half.modified ?? other.modified,
    authors: says('author') || says('authors') ? half.authors : other.authors,
    tags: says('tag') || says('tags') ? half.tags : other.tags,
    categories: says('category') || says('categories') ? half.categories : other.categories,
    frontMatter: says('image') ? half.frontMatter : withImage(half, other),
  };
}

/** The picture alone: what it shows is said in the language of the half. */
function withImage({ frontMatter }: Document, { frontMatter: { image } }: Document): Document['frontMatter'] {
  if (image === undefined) return frontMatter;
  const { alt: _words, ...picture } = image;
  return { ...frontMatter, image: picture };
}

function dayOf(stem: string): string | undefined {
  return /(?:^|\/)(\d{2,4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(stem)?.[1];
}
