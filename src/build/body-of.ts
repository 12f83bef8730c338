import { ownText, unpackText } from '../content/packed-text.ts';
import { readingMinutes } from '../language/format-duration.ts';
import { deliver as deliverBody } from '../markdown/deliver.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { type Body, contentsOf, shorten } from '../pages/body.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import { bodyProblems } from './body-problems.ts';
import { chosenImage, chosenSource } from './chosen-picture.ts';
import { type Delivering, deliverImage, type Wanted } from './deliver-image.ts';
import { heroOf } from './hero.ts';
import { wantedBy } from './wanted-by.ts';

/** The body of a page, with the pictures it asks for and what is wrong with them. */
export function bodyOf(
  page: Page,
  parsed: FinishedMarkdown,
  delivering: Delivering,
): { body: Body; problems: Problem[] } {
  const hero = heroOf(page);
  const wanted = wantedBy(page, parsed.images, hero !== undefined, delivering.catalogue);
  const made = wanted.filter((one) => !isChosen(one));
  const banner = async () =>
    hero && deliverImage(page, { reference: hero, place: 'banner', priority: true }, delivering);
  // Only posts stand in lists, beside a title that says what the picture shows.
  const small = page.document.kind === 'page' || hero === undefined ? undefined : { ...hero, alt: '' };
  const card = async (priority: boolean) =>
    small && deliverImage(page, { reference: small, place: 'card', priority }, delivering);
  return {
    body: {
      links: parsed.links,
      ids: parsed.ids,
      ...summaryOf(page, parsed),
      readingMinutes: readingMinutes(parsed.words),
      words: parsed.words,
      text: parsed.text,
      contents: contentsOf(parsed),
      begin: beginning([banner, () => card(false), ...made.map((one) => () => deliverImage(page, one, delivering))]),
      html: htmlOf(page, parsed, delivering, wanted),
      banner,
      card,
      hasCard: small !== undefined,
      hasPictures: hero !== undefined || parsed.images.length > 0,
    },
    problems: bodyProblems(page, parsed, hero, wanted, delivering),
  };
}

function isChosen({ reference }: Wanted): boolean {
  return reference.isInPicture;
}

function htmlOf(page: Page, parsed: FinishedMarkdown, delivering: Delivering, wanted: readonly Wanted[]) {
  const { text, holes } = parsed.html;
  // Files that an author chose are published as they are, which must be known before files are planned.
  const sources = parsed.sources.map((source) => chosenSource(page, source, parsed.images[source.image], delivering));
  const chosen = wanted.map((one) => (isChosen(one) ? chosenImage(page, one, delivering) : undefined));
  return async () => {
    const pictures = await Promise.all(
      wanted.map((one, index) => chosen[index] ?? deliverImage(page, one, delivering)),
    );
    return deliverBody({ text: unpackText(text), holes }, parsed, {
      link: (href) => delivering.link(page, href),
      picture: (_image, index) => pictures[index] ?? '',
      source: (_source, index) => sources[index] ?? '',
    });
  };
}

function beginning(pictures: readonly (() => Promise<unknown>)[]) {
  return () => {
    // Whoever needs a picture asks for it again, and hears then why it could not be made.
    for (const make of pictures) make().catch(() => {});
  };
}

function summaryOf({ document }: Page, { lead }: FinishedMarkdown): Pick<Body, 'description' | 'summary'> {
  const { description, excerpt } = document.frontMatter;
  return {
    description: ownText(shorten(description || excerpt || lead || '', 200)) || undefined,
    summary: excerpt || description || lead,
  };
}
