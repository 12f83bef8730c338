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
    terms: ['Accessibility', 'Content design', 'Open standards'],
    months: ['November 2026', 'October 2026'],
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
    terms: ['Hygyrchedd', 'Cwcis', 'Rhyddid gwybodaeth'],
    months: ['Tachwedd 2026', 'Hydref 2026'],
    title: 'Rhoi gwybod am broblemau hygyrchedd gyda’r wefan hon',
    summary: 'Rydym am weld cymaint o bobl â phosib yn defnyddio’r wefan hon.',
  },
} as const;

/** A picture as the build delivers one. */
export function banner(className?: string): string {
  const attributes = className === undefined ? '' : ` class="${className}"`;
  const picture = `<picture><img${attributes} src="/assets/images/banner.jpeg" alt="" width="2880" height="1200"></picture>`;
  return className === undefined ? picture : `<p>${picture}</p>`;
}

/** A body with everything that Markdown can make. */
export const body = `<p>A post is one text file in <code>content/posts</code>. Its name begins with the day it is published, and its <a href="/about/">address</a> comes from the rest. You need no account anywhere, and nothing you write is lost.<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote" role="doc-noteref">1</a></sup></p>
<h2 id="start">Start with the file</h2>
<p>Copy an older post, or ask for a new one. The file opens with a few lines between two rows of dashes; they are called <em>front matter</em>.</p>
<div class="language-yaml highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="nn">---</span>
<span class="na">title</span><span class="pi">:</span> <span class="s">How to write a post</span>
<span class="na">tags</span><span class="pi">:</span> <span class="pi">[</span><span class="nv">editors</span><span class="pi">,</span> <span class="nv">markdown</span><span class="pi">]</span>
<span class="c1"># the summary that lists show, and a line that is longer than any phone is wide so that it has to wrap somewhere</span>
<span class="na">published</span><span class="pi">:</span> <span class="kc">true</span>
</code></pre></div></div>
<blockquote><p>Write as you would explain it to a colleague. Short sentences, common words, one idea to a paragraph.</p><p>Then read it aloud.</p></blockquote>
<h3 id="what">What the keys mean</h3>
<table><caption>The keys that most posts need</caption>
<thead><tr><th scope="col">Key</th><th scope="col">What it does</th><th scope="col">Needed</th></tr></thead>
<tbody><tr><td><code>title</code></td><td>The heading of the page, and its name in lists and search results</td><td>yes</td></tr>
<tr><td><code>description</code></td><td>One or two sentences for search results and social media</td><td>no</td></tr>
<tr><td><code>last_modified_at</code></td><td>The day on which the text last changed in a way that readers should know</td><td>no</td></tr></tbody></table>
<h2 id="lists">Lists and the rest</h2>
<ul><li>one thing</li><li>another thing, which is longer and goes on over the end of the line so that we see how it hangs under itself when it wraps<ul><li>a thing inside it</li></ul></li><li>the last</li></ul>
<ol><li>First, write.</li><li>Then check.</li><li>Then publish.</li></ol>
<dl><dt>Front matter</dt><dd>The lines between the dashes.</dd><dt>Slug</dt><dd>The words of an address.</dd></dl>
<figure><picture><img src="/assets/images/banner.jpeg" alt="Hills" width="2880" height="1200"></picture><figcaption>A figure has a caption, which says what the picture cannot. Image credit: CDPS.</figcaption></figure>
<p>Press <kbd>Ctrl</kbd> + <kbd>S</kbd>. The <abbr title="Centre for Digital Public Services">CDPS</abbr> blog is <mark>marked</mark> here. <a href="https://gwasanaethaucyhoeddusdigidol.llyw.cymru/cyfathrebun-agored/">https://gwasanaethaucyhoeddusdigidol.llyw.cymru/cyfathrebun-agored/hir-iawn-heb-dor</a></p>
<hr>
<p>The end.</p>
<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>This is a footnote. <a href="#fnref:1" class="reversefootnote" role="doc-backlink">↩</a></p></li></ol></div>`;

const paths = ['', 'tags/', 'about/', 'search/'];

export function wordsIn(language: Language) {
  return words[language];
}

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
    way: [],
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
    authors: [{ text: 'CDPS' }],
  }));
}

export function postIn(language: Language, styles = ''): PostView {
  const { title, summary, day, home } = words[language];
  return {
    ...frameIn(language, styles),
    way: [
      { text: messagesIn(language).home, url: home },
      { text: messagesIn(language).blogPosts, url: `${home}posts/` },
    ],
    title,
    summary,
    body,
    published: { iso: '2026-11-23', text: day },
    updated: { iso: '2026-11-24', text: day, note: summary },
    authors: [{ text: 'CDPS', url: `${home}authors/cdps/` }, { text: words[language].organisation }],
    readingTime: language === 'en' ? '2 minutes' : '2 funud',
    tags: words[language].terms.map((text, index) => ({ text, url: `${home}tags/${index}/` })),
    contents: [
      { id: 'start', text: 'Start with the file' },
      { id: 'lists', text: 'Lists and the rest' },
    ],
    remark: summary,
    series: {
      title: words[language].menu[0],
      posts: [
        { text: title, url: `${home}one/` },
        { text: title, url: `${home}two/`, current: 'page' },
      ],
    },
    share: {
      url: 'https://example.test/blog/post/',
      authors: 'CDPS',
      year: '2026',
      ways: [{ text: messagesIn(language).email, url: 'mailto:?subject=a&body=b' }],
    },
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
