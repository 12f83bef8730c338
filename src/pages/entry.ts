import type { DateView, EntryView, Link } from '../../_layouts/view.ts';
import { formatIso } from '../dates/format-iso.ts';
import { formatDate } from '../language/format-date.ts';
import type { Language } from '../language/language.ts';
import type { Post } from '../site/site.ts';
import { type Body, shorten } from './body.ts';

/** A post as lists show it. */
export function entryOf(post: Post, body: Body, authors: readonly Link[], timeZone: string): EntryView {
  return {
    text: post.document.title,
    url: post.url,
    published: dateView(post.date, post.document.language, timeZone),
    summary: body.summary === undefined ? undefined : shorten(body.summary, 240),
    authors,
  };
}

/** A day for machines and for readers. */
export function dateView(instant: number, language: Language, timeZone: string): DateView {
  return {
    iso: formatIso(instant, timeZone).slice(0, 10),
    text: formatDate(instant, timeZone, language, 'day'),
  };
}
