import type { VNode } from 'preact';
import { Archive } from '../../_layouts/archive.tsx';
import { FrontDoor } from '../../_layouts/front-door.tsx';
import { Home } from '../../_layouts/home.tsx';
import { List } from '../../_layouts/list.tsx';
import { NotFound } from '../../_layouts/not-found.tsx';
import { Notice } from '../../_layouts/notice.tsx';
import { Page } from '../../_layouts/page.tsx';
import { Post } from '../../_layouts/post.tsx';
import { Search } from '../../_layouts/search.tsx';
import { Subscribe } from '../../_layouts/subscribe.tsx';
import { Terms } from '../../_layouts/terms.tsx';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/language/messages.ts';
import { banner, body, entriesIn, frameIn, halfIn, postIn, wordsIn } from './samples.ts';

/** Every layout with everything it can show, in one language. */
export function everyLayout(language: Language, styles = ''): Record<string, VNode> {
  const frame = frameIn(language, styles);
  const messages = messagesIn(language);
  const words = wordsIn(language);
  const other = language === 'en' ? 'cy' : 'en';
  const post = postIn(language, styles);
  const terms = words.terms.map((text, index) => ({ text, url: `${words.home}tags/${index}/`, posts: index + 1 }));
  const months = words.months.map((text, index) => ({ text, url: `${words.home}2026/${11 - index}/`, posts: 4 }));
  return {
    page: (
      <Page
        {...frame}
        title={messages.privacy}
        body={banner('banner') + body}
        links={post.links}
        updated={post.updated}
      />
    ),
    post: <Post {...post} />,
    'post-with-banner': <Post {...post} banner={banner()} credit="CDPS" contents={[]} unpublished="draft" />,
    home: (
      <Home
        {...frame}
        title={frame.site.title}
        tagline={words.summary}
        banner={banner()}
        body=""
        entries={entriesIn(language, 5)}
        allPostsUrl={`${words.home}all/`}
      />
    ),
    list: (
      <List
        {...frame}
        way={post.way}
        title={words.terms[0]}
        kind={messages.tag}
        author={{ role: words.summary, url: undefined, portrait: undefined }}
        entries={entriesIn(language, 5)}
        pagination={{ page: 5, urls: Array.from({ length: 12 }, (_, index) => `${words.home}page/${index + 1}/`) }}
        feedUrl={`${words.home}feed.xml`}
      />
    ),
    terms: <Terms {...frame} title={messages.tags} terms={terms} />,
    archive: (
      <Archive
        {...frame}
        title={messages.archive}
        years={[{ text: '2026', url: `${words.home}2026/`, posts: 12, months }]}
      />
    ),
    notice: (
      <Notice
        {...frame}
        original={{ language: other, text: wordsIn(other).title, url: `${wordsIn(other).home}post/` }}
        expected={{ iso: '2026-12-01', text: words.day }}
        contactUrl={`${words.home}contact/`}
        entries={entriesIn(language, 3)}
      />
    ),
    search: (
      <Search
        {...frame}
        title={messages.search}
        action={`${words.home}search/`}
        archiveUrl={`${words.home}all/`}
        data={{}}
      />
    ),
    subscribe: (
      <Subscribe
        {...frame}
        title={messages.subscribe}
        feeds={[
          { type: 'application/atom+xml', text: frame.site.title, url: `https://example.test${words.home}feed.xml` },
        ]}
      />
    ),
    '404': <NotFound {...frame} halves={[halfIn(language, messages.notFound)]} />,
  };
}

/** The layouts that speak both languages at once. */
export function bilingualLayouts(styles = '', scripts: readonly string[] = []): Record<string, VNode> {
  const written = frameIn('cy', styles);
  const frame = { ...written, head: { ...written.head, scripts } };
  const halves = (title: (language: Language) => string) =>
    [halfIn('cy', title('cy')), halfIn('en', title('en'))] as const;
  return {
    'front-door': <FrontDoor {...frame} banner={banner()} halves={halves((language) => wordsIn(language).site)} />,
    '404-in-both': <NotFound {...frame} halves={halves((language) => messagesIn(language).notFound)} />,
  };
}
