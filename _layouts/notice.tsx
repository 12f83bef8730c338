import { Base } from './base.tsx';
import { Day } from './parts/day.tsx';
import { Entries } from './parts/entries.tsx';
import { Linked } from './parts/linked.tsx';
import type { NoticeView } from './view.ts';

/** Stands, in the reader's own language, where a translation is still missing. */
export function Notice(view: NoticeView) {
  const { messages, original, expected } = view;
  return (
    <Base frame={view} titles={[messages.notYetTranslated]}>
      <header class="title-block">
        <h1>{messages.notYetTranslated}</h1>
        <p class="lede">
          <Linked text={messages.alsoInOtherLanguage} url={original.url} hreflang={original.language} />
        </p>
      </header>
      <div class="column">
        <p class="original" lang={original.language}>
          <a hreflang={original.language} href={original.url}>
            {original.text}
          </a>
        </p>
        {expected && (
          <p>
            {messages.publicationDate}: <Day date={expected} />
          </p>
        )}
        {view.contactUrl && (
          <p class="more">
            <a href={view.contactUrl}>{messages.contactUs}</a>
          </p>
        )}
        {view.entries.length > 0 && (
          <section aria-labelledby="site_latest">
            <h2 id="site_latest">{messages.latestPosts}</h2>
            <Entries entries={view.entries} messages={messages} level={3} />
          </section>
        )}
      </div>
    </Base>
  );
}
