import { Base } from './base.tsx';
import { AboutAuthor } from './parts/about-author.tsx';
import { Entries } from './parts/entries.tsx';
import { Pagination } from './parts/pagination.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { ListView } from './view.ts';

/** One page of a list of posts: the whole blog, a tag, an author, a year or a month. */
export function List(view: ListView) {
  const { messages, pagination, kind, title } = view;
  const pages = pagination.urls.length;
  const pageOf = messages.pageOf({ page: pagination.page, pages });
  return (
    <Base frame={view} titles={[kind ? `${kind}: ${title}` : title, ...(pages > 1 ? [pageOf] : [])]}>
      <TitleBlock
        title={
          <>
            {kind && <span class="kind">{kind}: </span>}
            {view.titleLanguage ? <span lang={view.titleLanguage}>{title}</span> : title}
          </>
        }
      >
        {view.author && <AboutAuthor {...view.author} />}
        {pages > 1 && <p class="page-of">{pageOf}</p>}
      </TitleBlock>
      <div class="column">
        <Entries entries={view.entries} messages={messages} level={2} />
        <Pagination pagination={pagination} messages={messages} />
        {view.feedUrl && (
          <p class="more">
            <a href={view.feedUrl}>{messages.subscribeToFeed}</a>
          </p>
        )}
      </div>
    </Base>
  );
}
