import { Base } from './base.tsx';
import { Entries } from './parts/entries.tsx';
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
  const { messages, language } = half;
  const Title = first ? 'h1' : 'h2';
  const Latest = first ? 'h2' : 'h3';
  return (
    <section class="column half" lang={language} aria-labelledby={`not-found-${language}`}>
      <Title class="title" id={`not-found-${language}`}>
        {half.title}
      </Title>
      <p class="lede">{half.text ?? messages.notFoundAddress}</p>
      <ul class="ways">
        <li>
          <a href={half.site.homeUrl}>{messages.goHome}</a>
        </li>
        {half.searchUrl && (
          <li>
            <a href={half.searchUrl}>{messages.search}</a>
          </li>
        )}
      </ul>
      {half.entries.length > 0 && (
        <>
          <Latest>{messages.latestPosts}</Latest>
          <Entries entries={half.entries} messages={messages} level={first ? 3 : 4} />
        </>
      )}
    </section>
  );
}
