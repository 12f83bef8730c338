import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Shown = Readonly<Record<string, readonly (readonly [file: string, title: string])[]>>;

/** The tests that show each row on accessibility, by file; a title is as it stands in the file. */
const accessibility: Shown = {
  A1: [
    ['reader/reader-site.test.ts', 'are there and linked from every page of %s in that language'],
    ['layouts/both-languages.test.tsx', 'has the accessibility statement in both languages'],
  ],
  A2: [['reader/reader-site.test.ts', 'include an accessibility statement with all that the regulator looks for']],
  A3: [
    ['reader/reader-site.test.ts', 'include an accessibility statement with all that the regulator looks for'],
    ['broken/broken.test.ts', 'every kind of problem has a broken site that shows it'],
  ],
  A4: [['reader/rows.test.ts', 'a statement that is soon due, overdue or does not hold together has a broken site']],
  A6: [
    [
      'access/access.test.ts',
      'passes axe on a phone and a desk, light and dark, and scrolls one way only, also at 400 %',
    ],
  ],
  A7: [
    [
      'access/access.test.ts',
      'passes axe on a phone and a desk, light and dark, and scrolls one way only, also at 400 %',
    ],
    ['browser/reader.test.ts', 'axe finds nothing on the %s'],
  ],
  A8: [
    ['access/access.test.ts', 'leads the keyboard through every link and field in order, each seen and never covered'],
    [
      'layouts/every-layout.test.tsx',
      'the skip link is the first thing a keyboard reaches, and leads to the main part',
    ],
  ],
  A9: [
    ['access/access.test.ts', 'leads the keyboard through every link and field in order, each seen and never covered'],
  ],
  A10: [
    [
      'access/access.test.ts',
      'passes axe on a phone and a desk, light and dark, and scrolls one way only, also at 400 %',
    ],
    ['access/access.test.ts', 'keeps its words with a reader’s own text spacing, and has targets of 24 px'],
  ],
  A11: [
    ['access/access.test.ts', 'keeps its words with a reader’s own text spacing, and has targets of 24 px'],
    ['layouts/styles.test.ts', '%s on %s has a contrast of at least %d to 1, light and dark'],
  ],
  A12: [
    ['reader/reader-site.test.ts', 'opens no new window, and puts nothing of anybody else’s over itself'],
    ['layouts/styles.test.ts', 'moves nothing, for readers who asked for rest and for all others'],
  ],
  A13: [
    [
      'access/access.test.ts',
      'every page has one title of its own, one first heading, headings that skip no level, and landmarks',
    ],
    ['layouts/list.test.tsx', 'names its kind and its page in the window’s title'],
  ],
  A14: [['broken/broken.test.ts', 'every kind of problem has a broken site that shows it']],
  A15: [
    [
      'reader/reader-site.test.ts',
      'has its menu, its help and its foot in the same order as every other page of its language',
    ],
  ],
  A16: [
    [
      'access/access.test.ts',
      'in order and with a name for whatever is pressed, without its style sheet or scripts too',
    ],
    ['browser/reader.test.ts', 'without scripts the search leads to all posts, and every page says all it has to say'],
  ],
  A17: [
    [
      'access/access.test.ts',
      'keeps edges, marks and focus where the reader’s system chooses the colours, and never moves by itself',
    ],
    [
      'browser/layouts.test.ts',
      'forced colours leave every word on the page, and paper gets its address and its links’ addresses',
    ],
    ['layouts/base.test.tsx', 'paper shows the page’s address'],
    [
      'access/access.test.ts',
      'is whole on paper: its words, its address and those of its links, without what only leads elsewhere',
    ],
  ],
  A18: [['reader/reader-site.test.ts', 'is valid HTML']],
  A19: [['reader/rows.test.ts', 'the list of what people look at by hand is in the repository, for both languages']],
  A20: [['reader/reader-site.test.ts', 'opens no new window, and puts nothing of anybody else’s over itself']],
  A21: [['access/evidence.ts', 'npm run evidence']],
};

/** Those on security and privacy; headers and host rules (S1, S3, S4) come with publishing. */
const security: Shown = {
  S2: [
    ['reader/reader-site.test.ts', 'has a policy that allows its own style sheet and nothing else inline'],
    ['browser/reader.test.ts', 'a policy refuses what a page did not come with'],
  ],
  S5: [
    ['reader/reader-site.test.ts', 'security.txt stands at both its places'],
    ['discovery/security-txt.test.ts', 'security.txt says whom to write to, in which languages, and until when'],
  ],
  S6: [
    [
      'browser/reader.test.ts',
      'no page breaks its policy, asks another host for anything, or keeps anything on the reader’s device',
    ],
  ],
  S7: [
    [
      'browser/reader.test.ts',
      'no page breaks its policy, asks another host for anything, or keeps anything on the reader’s device',
    ],
    [
      'browser/front-door.test.ts',
      'remembers nothing but the language, in a cookie that lasts a year, and that only once it was chosen',
    ],
  ],
  S8: [
    [
      'browser/reader.test.ts',
      'no page breaks its policy, asks another host for anything, or keeps anything on the reader’s device',
    ],
  ],
  S9: [['hostile/metadata.test.ts', 'no published file says who made it, where or with what']],
  S10: [
    ['hostile/pages.test.ts', 'no attribute runs code, and none decides how the page looks'],
    ['hostile/pages.test.ts', 'every page is published, and no address of it runs code'],
  ],
  S11: [
    [
      'reader/reader-site.test.ts',
      'loads nothing but what bears a hash of its bytes, so that a browser may keep it for good',
    ],
  ],
  S12: [
    ['docs/workflow.test.ts', '$name pins each action to a commit, its version beside it'],
    ['docs/workflow.test.ts', 'only publishing main may write, and only to its Pages'],
  ],
  S13: [['reader/authors.test.ts', 'an author who wants to be named no more is taken out of pages, feeds and search']],
};

/** Those on publishing; mailing lists (P6) and the ledger of addresses (P8) come with publishing. */
const publishing: Shown = {
  P1: [
    ['reader/reader-site.test.ts', 'are there and linked from every page of %s in that language'],
    ['layouts/every-layout.test.tsx', 'ends in the pages the law asks for and the licence'],
  ],
  P2: [
    ['reader/reader-site.test.ts', 'leads to its source, its history, those like it, its series and a way to answer'],
    ['reader/reader-site.test.ts', 'that has changed says when and what, beside its details (%s)'],
    ['reader/reader-site.test.ts', 'says how to quote it, and can be passed on without a script (%s)'],
    ['layouts/post.test.tsx', 'lists the headings of a long post before its text'],
  ],
  P3: [
    ['bilingual/promises.ts', 'are the same in both languages: whatever page there is in English, there is in Welsh'],
    ['layouts/list.test.tsx', 'leads to its feed'],
  ],
  P4: [['related/find-related.test.ts', 'a post leads to those about the same things, the most alike first']],
  P5: [
    ['feeds/render-atom.test.ts', 'carries the whole post, its people, subjects and dates'],
    ['feeds/feed-entry-id.test.ts', 'keeps the id that the front matter says, wherever the post moves'],
    [
      'browser/feed.test.ts',
      'a feed opened in a browser is a page with its title, what to do with it, and its posts as links',
    ],
  ],
  P7: [
    ['reader/reader-site.test.ts', 'leads to its source, its history, those like it, its series and a way to answer'],
  ],
  P9: [['layouts/both-languages.test.tsx', 'leads home, to the search and to the newest posts']],
  P10: [
    ['bilingual/promises.ts', 'has its canonical address, absolute and its own'],
    ['discovery/open-graph.test.ts', 'a shared post shows its title, its card, its dates and both its languages'],
  ],
  P11: [
    ['discovery/structured-data.test.ts', 'a post is a BlogPosting that knows its people, dates, licence and language'],
    ['reader/reader-site.test.ts', 'the way from the home page down is the same for eyes and for search engines'],
  ],
  P12: [
    ['cards/cards.test.ts', 'all 56 accented vowels of Welsh come from the card’s own typeface'],
    ['reader/reader-site.test.ts', 'a post without a picture has a card with its title in its own language'],
  ],
  P13: [
    [
      'discovery/render-sitemap.test.ts',
      'a sitemap lists each page with its languages and the day its content changed',
    ],
    ['discovery/render-robots.test.ts', 'robots.txt welcomes crawlers and names every sitemap'],
    [
      'discovery/render-manifest.test.ts',
      'the manifest speaks the language of its pages and says nothing that it does not know',
    ],
  ],
  P14: [
    ['build/build.test.ts', 'writes a published post alone, unless drafts, future or unpublished ones are asked for'],
  ],
  P15: [['browser/budgets.test.ts', '%s costs a phone no more than its budget']],
  P16: [
    ['reader/reader-site.test.ts', 'leads to its source, its history, those like it, its series and a way to answer'],
  ],
  P17: [
    ['reader/reader-site.test.ts', 'says how to quote it, and can be passed on without a script (%s)'],
    ['layouts/post.test.tsx', 'marks itself among the posts of its series'],
    ['layouts/post.test.tsx', 'tells the reader what to know first before the text begins'],
  ],
};

const shown = { ...accessibility, ...security, ...publishing };
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test.each(Object.entries(shown))('%s has a test whose title is its promise', (_, tests) => {
  for (const [file, title] of tests) expect(read(file), file).toContain(title);
});

test('every row on accessibility, security and publishing is shown here, or comes with publishing', () => {
  const rows = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  // A5 is the wording itself, which nobody has found; S4 is about hosts; S14 is beyond what is asked.
  const elsewhere = ['A5', 'S1', 'S3', 'S4', 'S14', 'P6', 'P8'];
  const all = [...rows('A', 21), ...rows('S', 14), ...rows('P', 17)];
  expect([...Object.keys(shown), ...elsewhere].sort()).toEqual(all.sort());
});

test('a statement that is soon due, overdue or does not hold together has a broken site', () => {
  for (const kind of ['statement-review-due', 'statement-overdue', 'statement-incomplete']) {
    expect(read(`fixtures/broken/${kind}/expected.txt`)).toContain(`(${kind})`);
  }
});

test('the list of what people look at by hand is in the repository, for both languages', () => {
  const list = read('../.github/ACCESSIBILITY.md');
  for (const tool of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Dragon', '400 %', 'High contrast', 'Welsh']) {
    expect(list).toContain(tool);
  }
});
