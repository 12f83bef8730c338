import { Base } from './base.tsx';
import type { SearchView } from './view.ts';

/** The search page: a form that works with the script, and the way to every post without it. */
export function Search(view: SearchView) {
  const { messages } = view;
  return (
    <Base frame={view} titles={[view.title]}>
      <header class="title-block">
        <h1>{view.title}</h1>
      </header>
      <div class="column">
        <search>
          <form id="search" class="search" action={view.action} method="get" {...view.data}>
            <label for="q">{messages.searchThisSite}</label>
            <input id="q" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck={false} />
            <button type="submit">{messages.search}</button>
          </form>
        </search>
        <noscript>
          <p class="more">
            <a href={view.archiveUrl}>{messages.viewAllPosts}</a>
          </p>
        </noscript>
        <p id="search-status" role="status" />
        <div id="search-results" class="column" />
      </div>
    </Base>
  );
}
