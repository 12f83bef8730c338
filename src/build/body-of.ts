import { ownText, unpackText } from '../content/packed-text.ts';
import type { Catalogue } from '../images/catalogue.ts';
import type { PlaceName } from '../images/places.ts';
import type { ImageProblem } from '../images/source-image.ts';
import { readingMinutes } from '../language/format-duration.ts';
import { deliver as deliverBody } from '../markdown/deliver.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { FinishedMarkdown, ImageReference } from '../markdown/parsed-markdown.ts';
import { type Body, contentsOf, shorten } from '../pages/body.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import { checkPicture } from './check-picture.ts';
import { type Deliver, findPicture } from './pictures.ts';

/** What a body needs of the build around it. */
export interface Delivering {
  readonly catalogue: Catalogue;
  /** Whether pictures on other servers are shown, rather than linked to. */
  readonly showsRemote: boolean;
  readonly deliver: Deliver;
  /** Told of what turns out only while pictures are made. */
  readonly report: (problem: Problem) => void;
  readonly link: (page: Page, href: string) => string;
}

interface Wanted {
  readonly reference: ImageReference;
  readonly place: PlaceName;
  readonly priority: boolean;
}

/** The body of a page, with the pictures it asks for and what is wrong with them. */
export function bodyOf(
  page: Page,
  parsed: FinishedMarkdown,
  delivering: Delivering,
): { body: Body; problems: Problem[] } {
  const hero = heroOf(page);
  const wanted = wantedBy(parsed.images, hero !== undefined);
  const banner = heroIn('banner', page, hero, delivering);
  // Only posts stand in lists.
  const card = heroIn('card', page, page.document.kind === 'page' ? undefined : hero, delivering);
  return {
    body: {
      links: parsed.links,
      ids: parsed.ids,
      ...summaryOf(page, parsed),
      readingMinutes: readingMinutes(parsed.words),
      words: parsed.words,
      text: parsed.text,
      contents: contentsOf(parsed),
      begin: beginning([banner, card, ...wanted.map((one) => () => deliver(page, one, delivering))]),
      html: htmlOf(page, parsed, delivering, wanted),
      banner,
      card,
    },
    problems: [
      ...[...(hero === undefined ? [] : [{ reference: hero, place: 'banner' as const }]), ...wanted].flatMap(
        ({ reference, place }) =>
          checkPicture(page, reference, place, delivering.catalogue).map((problem) => at(page, reference, problem)),
      ),
      ...checkHeroAlt(page, hero),
    ],
  };
}

function wantedBy(images: readonly ImageReference[], hasHero: boolean): Wanted[] {
  return images.map((reference, index) => ({
    reference,
    place: reference.banner && !hasHero ? 'banner' : 'column',
    priority: index === 0 && !hasHero,
  }));
}

function htmlOf(page: Page, parsed: FinishedMarkdown, delivering: Delivering, wanted: readonly Wanted[]) {
  const { text, holes } = parsed.html;
  return async () => {
    const pictures = await Promise.all(wanted.map((one) => deliver(page, one, delivering)));
    return deliverBody({ text: unpackText(text), holes }, parsed.images, {
      link: (href) => delivering.link(page, href),
      picture: (_image, index) => pictures[index] ?? '',
    });
  };
}

function beginning(pictures: readonly (() => Promise<unknown>)[]) {
  return () => {
    // Whoever needs a picture asks for it again, and hears then why it could not be made.
    for (const make of pictures) make().catch(() => {});
  };
}

/** The picture of the front matter in one place: over its page, or beside its title in lists, which says what it shows. */
function heroIn(place: 'banner' | 'card', page: Page, hero: ImageReference | undefined, delivering: Delivering) {
  return async () => {
    if (hero === undefined) return undefined;
    const isCard = place === 'card';
    const reference = isCard ? { ...hero, alt: '' } : hero;
    return deliver(page, { reference, place, priority: !isCard }, delivering);
  };
}

async function deliver(page: Page, { reference, place, priority }: Wanted, delivering: Delivering): Promise<string> {
  const { src, alt = '', title, attributes } = reference;
  const found = findPicture(src, pageOf(page), delivering.catalogue);
  if (found.kind === 'remote') return delivering.showsRemote ? asWritten(src, alt, title) : remoteLink(src, alt);
  // Where a missing picture is no more than a warning, the page says what the picture showed.
  if (found.kind === 'problem') return found.problem.kind === 'missing-image' ? asWritten(src, alt, title) : '';
  const request = { src, alt, title, attributes, place, priority };
  const html = await delivering.deliver(found.image, request, page.address.root);
  if (typeof html === 'string') return html;
  delivering.report(at(page, reference, html));
  return '';
}

function summaryOf({ document }: Page, { lead }: FinishedMarkdown): Pick<Body, 'description' | 'summary'> {
  const { description, excerpt } = document.frontMatter;
  return {
    description: ownText(shorten(description || excerpt || lead || '', 200)) || undefined,
    summary: excerpt || description || lead,
  };
}

/** The picture of the front matter, as if it had been written in the body. */
function heroOf({ document }: Page): ImageReference | undefined {
  const { image, image_alt } = document.frontMatter;
  if (image === undefined) return undefined;
  return {
    src: image.path,
    alt: image_alt ?? image.alt ?? '',
    title: undefined,
    attributes: {},
    banner: true,
    ...document.place(['image']),
  };
}

/** A picture that the other half of a pair shares is checked beside it: see `checkSharedImages`. */
function checkHeroAlt(page: Page, hero: ImageReference | undefined): Problem[] {
  const { image, image_alt } = page.document.frontMatter;
  const isShared = page.document.data.image === undefined;
  if (hero === undefined || isShared || (image_alt ?? image?.alt) !== undefined) return [];
  const message =
    'This picture has no words for people who cannot see it. Add `image_alt: "what it shows"`, or `image_alt: ""` if it only decorates.';
  return [at(page, hero, { kind: 'missing-image-alt', message })];
}

function at(page: Page, place: { line: number; column: number }, problem: ImageProblem): Problem {
  return { ...problem, path: page.document.path, line: place.line, column: place.column };
}

function pageOf({ url, address, document }: Page) {
  return { url, address, path: document.path };
}

/** A picture that cannot be measured or encoded here. */
function asWritten(src: string, alt: string, title: string | undefined): string {
  const caption = title === undefined ? '' : ` title="${escapeHtml(title)}"`;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${caption} loading="lazy" referrerpolicy="no-referrer">`;
}

function remoteLink(src: string, alt: string): string {
  return `<a href="${escapeHtml(src)}">${escapeHtml(alt || src)}</a>`;
}
