import type { Document } from '../content/document.ts';
import { halvesOf, type Pair } from '../content/pair.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * A problem for each half that shows the picture of the other one without saying in its own language what the picture
 * shows: a picture is shared, the words that stand for it are not. A picture that only decorates needs none.
 */
export function checkSharedImages(pair: Pair): Problem[] {
  const [a, b] = halvesOf(pair);
  return a === undefined || b === undefined ? [] : [...missingWords(a, b), ...missingWords(b, a)];
}

function missingWords(half: Document, other: Document): Problem[] {
  const { image } = other.frontMatter;
  const words = other.frontMatter.image_alt ?? image?.alt ?? '';
  if (image === undefined || words.trim() === '') return [];
  if (half.frontMatter.image !== undefined || half.frontMatter.image_alt !== undefined) return [];
  const language = half.language === 'cy' ? 'Welsh' : 'English';
  const message = `This page shows the picture of ${other.path}, and nothing says in ${language} what it shows. Write \`image_alt: …\` here, for “${words}”.`;
  return [{ kind: 'missing-alt', path: half.path, line: 1, column: 1, message }];
}
