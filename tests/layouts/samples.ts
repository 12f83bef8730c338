import type { EntryView, Frame, Half, HeadView, PostView, SiteView } from '../../_layouts/view.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/language/messages.ts';

/** Words that stand for a writer's own, one set a language, taken from the glossary where they are Welsh. */
const words = {
  en: {
    site: 'CDPS blog',
    organisation: 'Centre for Digital Public Services',
    home: '/blog/',
    menu: ['Blog', 'Tags', 'About', 'Search'],
    foot: ['Accessibility statement', 'Privacy notice', 'Cookies', 'Contact us'],
    day: '23 November 2026',
    title: 'How to write a post',
    summary: 'A post is one text file. This page shows what to put in it, and what the site does with it.',
  },
  cy: {
    site: 'Blog CDPS',
    organisation: 'Canolfan Gwasanaethau Cyhoeddus Digidol',
    home: '/cy/blog/',
    menu: ['Blog', 'Tagiau', 'Amdanom ni', 'Chwilio'],
    foot: ['Datganiad hygyrchedd', 'Hysbysiad preifatrwydd', 'Cwcis', 'Cysylltu â ni'],
    day: '23 Tachwedd 2026',
    title: 'Rhoi gwybod am broblemau hygyrchedd gyda’r wefan hon',
    summary: 'Rydym am weld cymaint o bobl â phosib yn defnyddio’r wefan hon.',
  },
} as const;

const paths = ['', 'tags/', 'about/', 'search/'];

export function siteIn(language: Language): SiteView {
  const { site, organisation, home, menu, foot } = words[language];
  return {
    title: site,
    homeUrl: home,
    organisation: { name: organisation, url: 'https://example.test/' },
    navigation: menu.map((text, index) => ({
      text,
      url: home + paths[index],
      current: index === 0 ? 'section' : undefined,
    })),
    footer: foot.map((text, index) => ({ text, url: `${home}foot-${index}/` })),
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  };
}

export function headWith(styles = ''): HeadView {
  return {
    description: 'One sentence.',
    canonical: 'https://example.test/blog/post/',
    alternates: [
      { language: 'en', url: 'https://example.test/blog/post/' },
      { language: 'cy', url: 'https://example.test/cy/blog/post/' },
      { language: 'x-default', url: 'https://example.test/blog/post/' },
    ],
    feeds: [{ type: 'application/atom+xml', text: 'CDPS blog', url: '/feed.xml' }],
    icons: [],
    properties: [],
    styles,
    scripts: [],
  };
}

const other = { en: 'cy', cy: 'en' } as const;

export function frameIn(language: Language, styles = ''): Frame {
  const translation = other[language];
  return {
    language,
    messages: messagesIn(language),
    site: siteIn(language),
    head: headWith(styles),
    translation: {
      language: translation,
      url: `${words[translation].home}post/`,
      messages: messagesIn(translation),
    },
  };
}

export function entriesIn(language: Language, count = 4): EntryView[] {
  const { title, summary, day, home } = words[language];
  return Array.from({ length: count }, (_, index) => ({
    text: title,
    url: `${home}post-${index}/`,
    published: { iso: `2026-11-${23 - index}`, text: day },
    summary,
  }));
}

export function postIn(language: Language, body: string, styles = ''): PostView {
  const { title, summary, day, home } = words[language];
  return {
    ...frameIn(language, styles),
    title,
    summary,
    body,
    published: { iso: '2026-11-23', text: day },
    updated: { iso: '2026-11-24', text: day },
    authors: [
      { text: 'CDPS', url: `${home}authors/cdps/` },
      { text: 'Tîm Dylunio', url: `${home}authors/dylunio/` },
    ],
    readingTime: language === 'en' ? '2 minutes' : '2 funud',
    tags: [{ text: words[language].menu[1], url: `${home}tags/one/` }],
    contents: [],
    previous: { text: title, url: `${home}before/` },
    next: { text: title, url: `${home}after/` },
    related: entriesIn(language, 2),
    links: [{ text: messagesIn(language).giveFeedback, url: `${home}feedback/` }],
  };
}

export function halfIn(language: Language, title: string): Half {
  return {
    language,
    messages: messagesIn(language),
    site: siteIn(language),
    title,
    searchUrl: `${words[language].home}search/`,
    entries: entriesIn(language, 3),
  };
}
