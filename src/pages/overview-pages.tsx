import { Archive } from '../../_layouts/archive.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import { Terms } from '../../_layouts/terms.tsx';
import type { Frame, Term } from '../../_layouts/view.ts';
import { compareText } from '../language/compare-text.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { PostList } from '../site/post-lists.ts';
import type { PagePlan } from './page-plan.ts';
import { type OverviewName, overviewUrl } from './way-to.ts';

/** The pages of one language that list lists: all tags, all authors, all years with their months, where there are any. */
export function planOverviewPages(address: Address, lists: readonly PostList[]): PagePlan[] {
  const messages = messagesIn(address.language);
  const own = lists.filter((list) => list.address === address);
  const terms = (kind: PostList['kind']) => own.filter((list) => list.kind === kind);
  const overview = (kind: OverviewName, render: (frame: Frame) => string): PagePlan => {
    const url = overviewUrl(address, kind);
    return {
      key: kind,
      address,
      url,
      title: messages[kind],
      output: outputOf(address, url),
      head: () => ({}),
      ids: () => new Set(['main']),
      source: undefined,
      render,
    };
  };
  const hasAny = (kind: PostList['kind']) => terms(kind).length > 0;
  const tags = () =>
    overview('tags', (frame) =>
      renderDocument(<Terms {...frame} title={messages.tags} terms={alphabetical(address, terms('tag'))} />),
    );
  const authors = () =>
    overview('authors', (frame) =>
      renderDocument(<Terms {...frame} title={messages.authors} terms={alphabetical(address, terms('author'))} />),
    );
  const archive = () =>
    overview('archive', (frame) =>
      renderDocument(<Archive {...frame} title={messages.archive} years={yearsOf(terms('year'), terms('month'))} />),
    );
  return [
    ...(hasAny('tag') ? [tags()] : []),
    ...(hasAny('author') ? [authors()] : []),
    ...(hasAny('year') ? [archive()] : []),
  ];
}

function alphabetical({ language }: Address, lists: readonly PostList[]): Term[] {
  const compare = compareText(language);
  return lists.map(termOf).sort((a, b) => compare(a.text, b.text));
}

function yearsOf(years: readonly PostList[], months: readonly PostList[]) {
  const newest = (lists: readonly PostList[]) => [...lists].sort((a, b) => (a.key < b.key ? 1 : -1));
  return newest(years).map((year) => ({
    ...termOf(year),
    months: newest(months.filter(({ url }) => url.startsWith(year.url))).map(termOf),
  }));
}

function termOf({ title, titleLanguage, url, posts }: PostList): Term {
  return { text: title, language: titleLanguage, url, posts: posts.length };
}
