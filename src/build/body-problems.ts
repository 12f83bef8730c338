import type { FinishedMarkdown, ImageReference } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import { checkLinked, checkPicture, checkSource } from './check-picture.ts';
import type { Delivering, Wanted } from './deliver-image.ts';
import { checkHeroAlt } from './hero.ts';

/** What is wrong with the pictures of a page, those of its front matter, those in its text and those it links to. */
export function bodyProblems(
  page: Page,
  parsed: FinishedMarkdown,
  hero: ImageReference | undefined,
  wanted: readonly Wanted[],
  delivering: Delivering,
): Problem[] {
  const shown = [
    ...(hero === undefined ? [] : checkPicture(page, hero, 'banner', delivering)),
    ...wanted.flatMap(({ reference, place }) => checkPicture(page, reference, place, delivering)),
    ...parsed.sources.flatMap((source) => checkSource(page, source, delivering)),
    ...checkHeroAlt(page, hero),
  ];
  const linked = parsed.links.flatMap((link) => checkLinked(page, link, delivering));
  return onceEach([...shown, ...linked]);
}

/** What is wrong with a file is told once for a page, however often the page shows it. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ kind, message }) => {
    const isOfFile = kind === 'position-data' || kind === 'large-file' || kind === 'broken-image';
    if (isOfFile && told.has(message)) return false;
    told.add(message);
    return true;
  });
}
