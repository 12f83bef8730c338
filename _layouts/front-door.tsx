import { Entries } from './parts/entries.tsx';
import { Footer } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { Mark } from './parts/mark.tsx';
import { Raw } from './parts/raw.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import type { FrontDoorView, Half } from './view.ts';

/** The page at `/` of a site in two languages: it speaks both, asks nothing, and leads to either. */
export function FrontDoor(view: FrontDoorView) {
  const { halves } = view;
  return (
    <html lang={view.language}>
      <Head head={view.head} title={halves.map((half) => half.site.title).join(' – ')} />
      <body class="front-door">
        <SkipLink messages={view.messages} />
        <main id="main" tabIndex={-1}>
          {view.banner === undefined ? <Mark /> : <Raw class="banner" html={view.banner} />}
          <h1 class="unseen">
            {halves.map((half, index) => (
              <span key={half.language} lang={half.language}>
                {index > 0 && ' – '}
                {half.site.title}
              </span>
            ))}
          </h1>
          <div class="doors">
            {halves.map((half) => (
              <Door key={half.language} half={half} />
            ))}
          </div>
        </main>
        <Footer frames={halves} />
      </body>
    </html>
  );
}

function Door({ half }: { readonly half: Half }) {
  const { language, messages, site } = half;
  return (
    <section class="door" lang={language} aria-labelledby={`door-${language}`}>
      <h2 id={`door-${language}`}>{half.title}</h2>
      <p>
        <a class="enter" href={site.homeUrl} hreflang={language} data-language={language}>
          {messages.languageName}
        </a>
      </p>
      {half.text && <p class="lede">{half.text}</p>}
      {half.entries.length > 0 && (
        <>
          <h3>{messages.latestPosts}</h3>
          <Entries entries={half.entries} messages={messages} level={4} />
        </>
      )}
    </section>
  );
}
