import { Base } from './base.tsx';
import { Entries } from './parts/entries.tsx';
import { Linked } from './parts/linked.tsx';
import { Raw } from './parts/raw.tsx';
import type { Half, HalvesView } from './view.ts';

/** The page for an address that leads nowhere, in one language or, where the address tells none, in both. */
export function NotFound(view: HalvesView) {
  const { halves } = view;
  return (
    <Base frame={view} titles={[halves.map((half) => half.title).join(' / ')]}>
      {halves.map((half, index) => (
        <NotFoundHalf key={half.language} half={half} first={index === 0} />
      ))}
    </Base>
  );
}

function NotFoundHalf({ half, first }: { readonly half: Half; readonly first: boolean }) {
  const { messages, language, site } = half;
  const Title = first ? 'h1' : 'h2';
  const Latest = first ? 'h2' : 'h3';
  const id = `not-found-${language}`;
  return (
    <section class="half" lang={language} aria-labelledby={id}>
      <div class="title-block">
        <Title class="title" id={id}>
          {half.title}
        </Title>
      </div>
      {half.body === undefined ? (
        <div class="column">
          <p>{messages.notFoundTyped}</p>
          <p>
            <Linked text={messages.notFoundMoved} url={site.homeUrl} />
          </p>
        </div>
      ) : (
        <Raw class="prose" html={half.body} />
      )}
      <div class="column">
        {half.searchUrl && (
          <p class="more">
            <a href={half.searchUrl}>{messages.search}</a>
          </p>
        )}
        {half.entries.length > 0 && (
          <section aria-labelledby={`latest-${language}`}>
            <Latest id={`latest-${language}`}>{messages.latestPosts}</Latest>
            <Entries entries={half.entries} messages={messages} level={first ? 3 : 4} />
          </section>
        )}
      </div>
    </section>
  );
}
