import { Base } from './base.tsx';
import { Banner } from './parts/banner.tsx';
import { Entries } from './parts/entries.tsx';
import { Raw } from './parts/raw.tsx';
import type { HomeView } from './view.ts';

/** The blog's own front: what it is, and its newest posts. */
export function Home(view: HomeView) {
  const { messages } = view;
  return (
    <Base frame={view} titles={view.title === view.site.title ? [] : [view.title]}>
      <header class="title-block home-title">
        <h1>{view.title}</h1>
        {view.tagline && <p class="lede">{view.tagline}</p>}
      </header>
      <Banner banner={view.banner} credit={view.credit} messages={messages} />
      {view.body !== '' && <Raw class="prose" html={view.body} />}
      <section class="column" aria-labelledby="site_latest">
        <h2 id="site_latest">{messages.latestPosts}</h2>
        <Entries entries={view.entries} messages={messages} level={3} />
        {view.allPostsUrl && (
          <p class="more">
            <a href={view.allPostsUrl}>{messages.viewAllPosts}</a>
          </p>
        )}
      </section>
    </Base>
  );
}
