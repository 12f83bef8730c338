import type { Problem } from '../problems/problem.ts';
import { moreOf } from './parity-multiset.ts';
import type { PageStructure, StructureImage } from './parity-structure.ts';

/** Pictures that one half of a pair has and the other has not, and alternative text that was not translated. */
export function compareImages(original: PageStructure, translation: PageStructure): Problem[] {
  const end = translation.texts.at(-1) ?? { line: 1, column: 1 };
  const missing = moreOf(original.images, translation.images, withoutLanguage).map(({ src, line }): Problem => {
    const message = `${original.path} shows ${src} (line ${line}) and this page does not. Add the picture, or take it out there.`;
    return { kind: 'pair-differs', path: translation.path, line: end.line, column: end.column, message };
  });
  const extra = moreOf(translation.images, original.images, withoutLanguage).map(({ src, line, column }): Problem => {
    const message = `This page shows ${src} and ${original.path} does not. Add the picture there, or take it out here.`;
    return { kind: 'pair-differs', path: translation.path, line, column, message };
  });
  const others = new Map(original.images.map((image) => [withoutLanguage(image), image]));
  const alternatives = translation.images.flatMap((image): Problem[] => {
    const other = others.get(withoutLanguage(image));
    const message = other && compareAlternatives(image, other, original.path);
    if (!message) return [];
    return [{ kind: 'pair-differs', path: translation.path, line: image.line, column: image.column, message }];
  });
  return [...missing, ...extra, ...alternatives];
}

function compareAlternatives(image: StructureImage, other: StructureImage, otherPath: string): string | undefined {
  const ours = image.alt?.trim() ?? '';
  const theirs = other.alt?.trim() ?? '';
  if (ours === theirs) {
    // One word may well be a name; a whole phrase is hardly the same in both languages.
    if (!/\s/.test(ours)) return undefined;
    return `The alternative text of ${image.src} is the same in both languages: “${ours}”. Write it in the language of this page.`;
  }
  if (ours === '') {
    return `The alternative text of ${image.src} is missing here; ${otherPath} has “${theirs}” (line ${other.line}). Write it in the language of this page.`;
  }
  if (theirs === '') {
    return `${image.src} has alternative text here and none in ${otherPath} (line ${other.line}). A picture is decoration in both languages or in neither.`;
  }
  return undefined;
}

/** `chart-cy.png`, `chart.en.png` and `cy/chart.png` are one picture in two languages. */
function withoutLanguage({ src }: StructureImage): string {
  return src.replace(/[-_.](?:cy|en)(?=\.[a-z0-9]+$)/i, '').replace(/(^|\/)(?:cy|en)\//i, '$1');
}
