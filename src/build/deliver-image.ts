import type { PlaceName } from '../images/places.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { writeTag } from '../markdown/html/write-tag.ts';
import type { ImageReference } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import type { ShowingPictures } from './data-picture.ts';
import { findPicture } from './pictures.ts';
import { placedProblem } from './placed-problem.ts';

/** What a body needs of the build around it. */
export interface Delivering extends ShowingPictures {
  /** Whether pictures on other servers are shown, rather than linked to. */
  readonly showsRemote: boolean;
  readonly link: (page: Page, href: string) => string;
}

/** A picture that a body asks for, and how. */
export interface Wanted {
  readonly reference: ImageReference;
  readonly place: PlaceName;
  readonly priority: boolean;
}

/** The HTML of a picture on a page; empty where it cannot be shown, which is reported. */
export async function deliverImage(
  page: Page,
  { reference, place, priority }: Wanted,
  delivering: Delivering,
): Promise<string> {
  const { src, alt = '', title, attributes } = reference;
  const found = findPicture(src, page, delivering.catalogue);
  if (found.kind === 'remote') return delivering.showsRemote ? asWritten(reference) : remoteLink(src, alt);
  // Where a missing picture is no more than a warning, the page says what the picture showed.
  if (found.kind === 'problem') return found.problem.kind === 'missing-image' ? asWritten(reference) : '';
  const request = { src, alt, title, attributes, place, priority };
  const html = await delivering.deliver(found.image, request, page.address.root);
  if (typeof html === 'string') return html;
  delivering.report(placedProblem(page, reference, html));
  return '';
}

/** A picture that cannot be measured or encoded here. */
function asWritten({ src, alt = '', title, attributes }: ImageReference): string {
  const { class: names, id, width, height } = attributes;
  const delivery = { loading: 'lazy', referrerpolicy: 'no-referrer' };
  return writeTag('img', { src, alt, title, class: names, id, width, height, ...delivery });
}

function remoteLink(src: string, alt: string): string {
  return `<a href="${escapeHtml(src)}">${escapeHtml(alt || src)}</a>`;
}
