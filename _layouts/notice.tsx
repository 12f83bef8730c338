import { Base } from './base.tsx';
import { Entries } from './parts/entries.tsx';
import type { NoticeView } from './view.ts';

/** Stands, in the reader's own language, where a translation is still missing. */
export function Notice(view: NoticeView) {
  const { messages, original } = view;
  return (
    <Base frame={view} titles={[messages.notYetInThisLanguage]}>
      <header class="title-block">
        <h1>{messages.notYetInThisLanguage}</h1>
      </header>
      <div class="column">
        <p class="original">
          <span class="label">{original.messages.languageName}</span>{' '}
          <a lang={original.language} hreflang={original.language} href={original.url}>
            {original.text}
          </a>
        </p>
        {view.contactUrl && (
          <p>
            <a href={view.contactUrl}>{messages.contactUs}</a>
          </p>
        )}
        {view.entries.length > 0 && (
          <section aria-labelledby="latest">
            <h2 id="latest">{messages.latestPosts}</h2>
            <Entries entries={view.entries} messages={messages} level={3} />
          </section>
        )}
      </div>
    </Base>
  );
}
