import { placeIn } from '../checks/place-in.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import type { Bodies } from './bodies.ts';
import { bodyOf } from './body-of.ts';
import type { Delivering } from './deliver-image.ts';
import type { Expansion } from './expand-liquid.ts';
import type { MarkdownCache } from './markdown-cache.ts';
import type { Parity } from './parity.ts';

interface ReadBody {
  readonly problems: readonly Problem[];
  /** Kept only where halves are compared: it is as large as the text. */
  readonly compared: FinishedMarkdown | undefined;
}

export interface BodySources {
  readonly expansion: Expansion;
  readonly markdown: MarkdownCache;
  readonly delivering: Delivering;
  readonly parity: Parity | undefined;
}

/** Reads the text of every page into `bodies`, and gives it to the comparison of halves where there is one. */
export async function readBodies(
  pages: readonly Page[],
  bodies: Bodies,
  { expansion, markdown, delivering, parity }: BodySources,
): Promise<Problem[]> {
  const texts = pages.map((page) => ({ document: page.document, expanded: expansion.textOf(page) }));
  const read: ReadBody[] = [];
  await markdown.read(texts, (index, finished) => {
    const page = pages[index];
    if (page === undefined) throw new Error('a body without a page');
    const inText = finished.problems.map((problem) => placeIn(page.document.path, problem, problem));
    const { body, problems: inPictures } = bodyOf(page, finished, delivering);
    bodies.set(page, body);
    read[index] = { problems: [...inText, ...inPictures], compared: parity && finished };
  });
  // Texts arrive as they are finished, which is another order each time; what is said of them is in the order of pages.
  const problems: (readonly Problem[])[] = [];
  for (const [index, page] of pages.entries()) {
    const one = read[index];
    if (one === undefined) throw new Error(`${page.document.path} was not read`);
    if (one.compared !== undefined) parity?.add(page, one.compared);
    problems.push(texts[index]?.expanded?.problems ?? [], one.problems);
  }
  return problems.flat();
}
