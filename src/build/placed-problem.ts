import { placeIn } from '../checks/place-in.ts';
import type { ImageProblem } from '../images/source-image.ts';
import type { Place } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';

/** What is wrong with a picture, where a page asks for it. */
export function placedProblem({ document }: Page, place: Place, problem: ImageProblem): Problem {
  return placeIn(document.path, place, problem);
}
