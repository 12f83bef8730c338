import type { ImageReference } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import { placedProblem } from './placed-problem.ts';

/** The picture of the front matter, as if it had been written in the body. */
export function heroOf({ document }: Page): ImageReference | undefined {
  const { image, image_alt } = document.frontMatter;
  if (image === undefined) return undefined;
  return {
    src: image.path,
    alt: image_alt ?? image.alt ?? '',
    title: undefined,
    attributes: {},
    setting: 'banner',
    isInPicture: false,
    ...document.place(['image']),
  };
}

/** A picture that the other half of a pair shares is checked beside it: see `checkSharedImages`. */
export function checkHeroAlt(page: Page, hero: ImageReference | undefined): Problem[] {
  const { image, image_alt } = page.document.frontMatter;
  const isShared = page.document.data.image === undefined;
  if (hero === undefined || isShared || (image_alt ?? image?.alt) !== undefined) return [];
  const message =
    'This picture has no words for people who cannot see it. Add `image_alt: "what it shows"`, or `image_alt: ""` if it only decorates.';
  return [placedProblem(page, hero, { kind: 'missing-image-alt', message })];
}
