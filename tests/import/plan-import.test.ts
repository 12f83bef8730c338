import { expect, test } from 'vitest';
import { planImport } from '../../src/import/plan-import.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const now = Date.UTC(2026, 10, 23);

function plan(files: Readonly<Record<string, string>>) {
  return planImport(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    now,
  );
}

/** The text, or what is copied, of each file that becomes of some old ones; the settings for Liquid left out. */
function written(files: Readonly<Record<string, string>>): Record<string, string> {
  const { writes } = plan(files);
  const entries = writes.map(
    (write) => [write.path, 'text' in write ? write.text : `copy of ${write.copyOf}`] as const,
  );
  return Object.fromEntries(entries.filter(([path]) => path !== 'content/_data/jekyll.yaml'));
}

function messages(files: Readonly<Record<string, string>>): string[] {
  return plan(files).notes.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

test.each([
  '_posts/2024-01-02-hello.md',
  '_posts/below/2024-01-02-hello.markdown',
  'news/_posts/2024-1-2-hello.md',
  '_drafts/hello.md',
])('%s comes over as it is, byte for byte', (path) => {
  const text = '\uFEFF---\r\ntitle: Hello # there\r\nextra: [1,\r\n2]\r\n--- \r\n\r\nText\r\n';
  expect(written({ [path]: text })).toEqual({ [`content/${path}`]: text });
});

test.each([
  ['a page keeps its address', 'about.md', '---\ntitle: A\n---\nT\n', 'content/about.md', '---\ntitle: A\n---\nT\n'],
  [
    'HTML stays HTML',
    'a.html',
    '---\ntitle: A\n---\n\n<p>T</p>\n',
    'content/a.md',
    '---\ntitle: A\n---\n\n{::nomarkdown}\n<p>T</p>\n{:/nomarkdown}\n',
  ],
  [
    'a page in a folder called posts is no post',
    'posts/x.md',
    '---\n---\nT\n',
    'content/old-posts/x.md',
    '---\npermalink: "/posts/x.html"\n---\n\nT\n',
  ],
  [
    'a language at the end of a name is part of the name',
    'a.cy.md',
    '---\na: 1\n---\nT\n',
    'content/a-cy.md',
    '---\na: 1\npermalink: "/a.cy.html"\n---\n\nT\n',
  ],
  [
    'other endings of Markdown become .md',
    '_posts/2024-01-02-x.mkdn',
    '---\n---\nT\n',
    'content/_posts/2024-01-02-x.md',
    '---\n---\nT\n',
  ],
  [
    'a post of HTML becomes Markdown that leaves it alone',
    '_posts/2024-01-02-x.html',
    '<p>T</p>',
    'content/_posts/2024-01-02-x.md',
    '{::nomarkdown}\n<p>T</p>\n{:/nomarkdown}\n',
  ],
  ['a data file', '_data/team/people.csv', 'a,b\n', 'content/_data/team/people.csv', 'copy of _data/team/people.csv'],
  ['an include', '_includes/box.html', '<b>', 'content/_includes/box.html', 'copy of _includes/box.html'],
  ['a picture of the assets', 'assets/images/a.png', '', 'assets/images/a.png', 'copy of assets/images/a.png'],
  ['any other file', 'files/a.pdf', '', 'content/files/a.pdf', 'copy of files/a.pdf'],
  ['the host name', 'CNAME', 'x.test', 'content/CNAME', 'copy of CNAME'],
])('%s: %s', (_, path, text, newPath, newText) => {
  expect(written({ [path]: text })).toEqual({ [newPath]: newText });
});

test.each([
  'Gemfile',
  'Gemfile.lock',
  'node_modules/x/index.md',
  '_site/index.html',
  'vendor/bundle/x.md',
  '.travis.yml',
  '#draft.md',
  '~note.md',
  'page.md~',
  '_unknown/page.md',
  'private/x.md',
  'notes/a.txt',
  '_config.yml',
])('%s is no part of the site', (path) => {
  expect(written({ '_config.yml': 'exclude: [private, "*.txt"]\n', [path]: '---\n---\n' })).toEqual({});
});

test('on GitHub Pages, Markdown without front matter is a page, unless it tells about the repository', () => {
  const files = {
    Gemfile: 'gem "github-pages"\n',
    'about.md': '# About\n',
    'README.md': '# Read me\n',
    'LICENSE.md': 'L\n',
  };
  expect(written(files)).toEqual({ 'content/about.md': '# About\n' });
});

test('what `include` names comes over from hidden folders, at its old address', () => {
  const files = {
    '_config.yml': 'include: [_pages]\npermalink: pretty\n',
    '_pages/team.md': '---\ntitle: T\n---\nT\n',
  };
  expect(written(files)).toEqual({ 'content/pages/team.md': '---\ntitle: T\npermalink: "/_pages/team/"\n---\n\nT\n' });
});

test('documents of collections become pages at their old addresses', () => {
  const files = {
    '_config.yml': 'collections:\n  docs:\n    output: true\n    permalink: /guides/:path/\n  people: {}\n',
    '_docs/one.md': '---\ntitle: One\n---\nT\n',
    '_docs/deep/two.md': '---\npermalink: /:collection/:name.html\n---\nT\n',
    '_docs/three.md': '---\npermalink: /three/\n---\nT\n',
    '_docs/map.png': '',
    '_people/ann.md': '---\n---\n',
  };
  expect(written(files)).toEqual({
    'content/docs/one.md': '---\ntitle: One\npermalink: "/guides/one/"\n---\n\nT\n',
    'content/docs/deep/two.md': '---\npermalink: "/docs/two.html"\n---\n\nT\n',
    'content/docs/three.md': '---\npermalink: /three/\n---\nT\n',
    'content/docs/map.png': 'copy of _docs/map.png',
  });
  expect(messages(files)).toEqual([
    '_config.yml:1 No `url`: without the site’s address there are no feeds and no sitemap. Write it under `languages` in site.yaml.',
    expect.stringContaining('_config.yml:1 No `timezone`'),
    '_config.yml:1 The collection people has no pages of its own (`output` is not true) and does not come over.',
  ]);
});

test('addresses of collections keep categories and dates, also one in the file name; an undated one keeps today’s', () => {
  const files = {
    '_config.yml':
      'url: https://x.test\ntimezone: UTC\ncollections: { docs: { output: true, permalink: "/:categories/:year/:name/" } }\n',
    '_docs/one.md': '---\ntitle: One\ndate: 2020-03-04\ncategories: [alpha, Beta]\n---\nT\n',
    '_docs/2019-05-06-two.md': '---\ntitle: Two\n---\nT\n',
    '_docs/three.md': '---\ntitle: Three\n---\nT\n',
  };
  const texts = Object.values(written(files)).map((text) => /^permalink: .*$/m.exec(text)?.[0]);
  expect(texts.sort()).toEqual([
    'permalink: "/2019/2019-05-06-two/"',
    'permalink: "/2026/three/"',
    'permalink: "/alpha/beta/2020/one/"',
  ]);
  expect(messages(files)).toEqual([
    '_docs/three.md:1 Without a date, its address had the day on which Jekyll last built the site. It keeps today’s: /2026/three/',
  ]);
});

test.each([
  ['', { languages: { en: {} }, permalink: 'date', timezone: 'UTC', originals: true, figures: false }],
  [
    'title: T\ntagline: D\nurl: https://x.test/\nbaseurl: /blog\n',
    { title: 'T', description: 'D', languages: { en: { url: 'https://x.test/blog/' } } },
  ],
  ['url: https://x.test\nbaseurl: ""\nlang: cy-GB\n', { languages: { cy: { url: 'https://x.test/' } } }],
  [
    'permalink: /:year/:title\nfuture: true\ntimezone: Europe/London\n',
    { permalink: '/:year/:title', future: true, timezone: 'Europe/London' },
  ],
  ['collections: { posts: { permalink: /n/:title/ } }\npermalink: pretty\n', { permalink: '/n/:title/' }],
  ['email: blog@x.test\n', { contact: { email: 'blog@x.test' } }],
  [
    'excerpt_separator: <!--more-->\n',
    { defaults: [{ scope: { path: '', type: 'posts' }, values: { excerpt_separator: '<!--more-->' } }] },
  ],
  [
    'collections: [docs]\ndefaults:\n  - { scope: { path: _pages }, values: { layout: page } }\n  - { scope: { path: "", type: docs }, values: { a: 1 } }\n  - { scope: { path: _docs/x }, values: { b: 2 } }\n  - { scope: { path: "", type: post }, values: { layout: post } }\n  - { values: { c: 3 } }\n',
    {
      defaults: [
        { scope: { path: 'pages*' }, values: { layout: 'page' } },
        { scope: { path: 'docs' }, values: { a: 1 } },
        { scope: { path: 'docs/x*' }, values: { b: 2 } },
        { scope: { path: '', type: 'posts' }, values: { layout: 'post' } },
        { scope: { path: '' }, values: { c: 3 } },
      ],
    },
  ],
])('_config.yml %j becomes the settings %j', (config, expected) => {
  expect(plan({ '_config.yml': config }).settings).toMatchObject(expected);
});

test('a beginning of paths in the old defaults is one in the new ones, and a page stays that page', () => {
  const config =
    'defaults:\n  - { scope: { path: _posts/2023 }, values: { a: 1 } }\n  - { scope: { path: news }, values: { b: 2 } }\n  - { scope: { path: team.html }, values: { c: 3 } }\n';
  const files = {
    '_config.yml': config,
    '_posts/2023-01-01-x.md': 'T',
    'news/x.md': '---\n---\n',
    'team.html': '---\n---\n',
  };
  expect(plan(files).settings.defaults).toEqual([
    { scope: { path: '_posts/2023*' }, values: { a: 1 } },
    { scope: { path: 'news' }, values: { b: 2 } },
    { scope: { path: 'team.md' }, values: { c: 3 } },
  ]);
});

test('on a site where posts have a template of their own, pages keep the addresses of the site’s style', () => {
  const files = { '_config.yml': 'collections: { posts: { permalink: /n/:title/ } }\n', 'about.md': '---\n---\nT\n' };
  expect(written(files)).toEqual({ 'content/about.md': '---\npermalink: "/about.html"\n---\n\nT\n' });
});

test.each([
  ["gem 'github-pages', group: :jekyll_plugins\n", 3],
  ["gem 'jekyll', '~> 3.8.5'\n", 3],
  ['gem "jekyll", "~> 4.3"\n# gem "github-pages", group: :jekyll_plugins\n', 4],
  ['gem "jekyll", "~> 4.3.1"\n', 4],
  ['', 4],
])('the Gemfile %j means Jekyll %i to the Liquid of the posts', (text, version) => {
  const { writes } = plan({ Gemfile: text, '_config.yml': 'repository: a/b\nplugins: [x]\n' });
  const write = writes.find(({ path }) => path === 'content/_data/jekyll.yaml');
  expect(write).toMatchObject({ text: `version: ${version}\nconfig:\n  repository: "a/b"\n` });
});

test('tells the Liquid of the posts where moved files lay, for `link`', () => {
  const files = {
    '_config.yml': 'include: [_pages]\ncollections: { docs: { output: true } }\n',
    'team.html': '---\n---\nT',
    '_pages/x.md': '---\n---\nT',
    '_docs/one.md': '---\n---\nT',
    '_docs/two.html': '---\n---\nT',
    '_posts/2024-01-02-x.mkd': 'T',
  };
  const { writes } = plan(files);
  const write = writes.find(({ path }) => path === 'content/_data/jekyll.yaml');
  expect(write && 'text' in write && parseYaml(write.text).value).toMatchObject({
    moved: {
      'team.md': 'team.html',
      'pages/x.md': '_pages/x.md',
      'docs/two.md': '_docs/two.html',
      '_posts/2024-01-02-x.md': '_posts/2024-01-02-x.mkd',
    },
  });
});

test('authors keep their names, pages and photographs', () => {
  const files = {
    '_data/authors.yml':
      'ann:\n  name: Ann Example\n  web: https://ann.test\n  avatar: /a.png\n  bio: B\nbob: Bob Example\n',
  };
  expect(written(files)).toEqual({
    'content/_data/authors.yaml':
      'ann:\n  name: "Ann Example"\n  url: "https://ann.test"\n  image: "/a.png"\nbob:\n  name: "Bob Example"\n',
  });
  expect(messages(files)).toContain('_data/authors.yml:1 bio of ann did not come over.');
});

test.each([
  ['feed.xml', '---\n---\n<feed>', 'The new site makes its own feed'],
  ['404.html', '---\n---\nT', 'The new site has its own page for what is not found'],
  ['index.html', '---\nlayout: home\n---\n', 'The new site’s home lists the newest posts'],
  ['index.html', '---\n---\n{% for post in site.posts %}{% endfor %}', 'The new site’s home lists the newest posts'],
  ['blog/index.html', '---\n---\n{% for p in paginator.posts %}{% endfor %}', 'A list of posts, page by page'],
  ['robots.txt', 'User-agent: *', 'The new site makes its own at this address'],
  ['assets/main.scss', '---\n---\n', 'A template for something that is not a page'],
  ['README.md', '# Read me', 'Markdown without front matter'],
  ['_posts/hello.md', 'T', 'its name does not begin with a date'],
  ['_posts/2024-01-02-x.textile', 'T', 'Only Markdown and HTML are read here'],
  ['_layouts/post.html', 'T', 'Layouts do not come over'],
  ['_plugins/x.rb', 'T', 'Plugins of the site itself do not come over'],
  ['_sass/x.scss', 'T', 'Styles do not come over'],
  ['_data/site.yml', 'a: 1', 'means something else here'],
  ['_posts/2024-02-30-x.md', 'T', 'Its date does not exist'],
])('%s is left out or differs, and the report says why', (path, text, message) => {
  const files = { [path]: text };
  if (!path.includes('02-30')) expect(written(files)).toEqual({});
  expect(messages(files)).toContainEqual(expect.stringContaining(`${path}:1 `));
  expect(messages(files).join('\n')).toContain(message);
});

test.each([
  ['title: T\nfeed: {categories: [news]}\n', '_config.yml:2 jekyll-feed made feeds of its categories besides.'],
  ['title: T\nfeed: {path: /atom.xml}\n', '_config.yml:2 The feed was at /atom.xml; here it is at /feed.xml.'],
  ['disqus: {shortname: x}\n', '_config.yml:1 Readers’ comments have no counterpart here'],
  ['google_analytics: UA-1\n', '_config.yml:1 No visits are counted here'],
  ['theme: minima\n', '_config.yml:1 The theme does not come over'],
  ['title: T\ntimezone: GMT Standard Time\n', '_config.yml:2 “GMT Standard Time” is not the name of a time zone'],
  ['markdown: CommonMark\n', '_config.yml:1 Markdown was read by CommonMark'],
  ['kramdown:\n  html_to_native: true\n', 'kramdown’s `html_to_native: true` is not supported'],
  ['plugins:\n  - jekyll-feed\n', '_config.yml:1 jekyll-feed: The new site makes its own feed'],
  ['gems: [jekyll-scholar]\n', 'The plugin jekyll-scholar has no counterpart here'],
  ['permalink: /:foo/\n', ':foo stands for nothing in a permalink'],
])('the report says what %j comes to', (config, message) => {
  expect(messages({ '_config.yml': config }).join('\n')).toContain(message);
});

test('names the posts that GitHub Pages publishes before their day', () => {
  const post = { '_posts/2027-01-01-later.md': 'T', '_posts/2026-01-01-now.md': 'T' };
  expect(plan(post).notes.filter(({ topic }) => topic === 'unpublished')).toMatchObject([
    { path: '_posts/2027-01-01-later.md' },
  ]);
  expect(
    plan({ ...post, '_config.yml': 'future: true\n' }).notes.filter(({ topic }) => topic === 'unpublished'),
  ).toEqual([]);
});

test('two old files that become one are not both taken, and the report says so', () => {
  const files = { 'a.html': '---\n---\nH\n', 'a.md': '---\n---\nM\n' };
  expect(Object.keys(written(files))).toEqual(['content/a.md']);
  expect(messages(files)).toContain('a.md:1 Left out: another file became content/a.md already.');
});

test.each([
  [
    'theme: minima\n',
    [
      { title: 'About', url: '/about/' },
      { title: 'Team', url: '/team.html' },
    ],
  ],
  ['header_pages: [team.md, gone.md]\n', [{ title: 'Team', url: '/team.html' }]],
  ['theme: other\n', undefined],
])('with %j, the links at the top of the old pages become the navigation %j', (config, expected) => {
  const files = {
    '_config.yml': config,
    'about.md': '---\ntitle: About\npermalink: /about/\n---\n',
    'bare.md': '---\n---\n',
    'team.md': '---\ntitle: Team\n---\n',
  };
  expect(plan(files).settings.navigation).toEqual(expected);
});

test('folders that _config.yml names are read where they lie, and the new root has them in their usual places', () => {
  const config =
    'source: src\ncollections_dir: all\ndata_dir: facts\nincludes_dir: parts\ncollections: { notes: { output: true } }\n';
  const post = '---\ntitle: A\n---\nT\n';
  const files = {
    '_config.yml': config,
    'README.md': post,
    'src/all/_posts/2024-01-02-hello.md': post,
    'src/all/news/_posts/2024-01-03-more.md': post,
    'src/all/_notes/one.md': post,
    'src/_posts/2024-01-04-unread.md': post,
    'src/facts/people.yml': 'a: 1\n',
    'src/parts/box.html': '<b>x</b>\n',
    'src/about.md': post,
    'src/files/plan.pdf': '',
  };
  expect(Object.keys(written(files))).toEqual([
    'content/_data/people.yml',
    'content/_includes/box.html',
    'content/_posts/2024-01-02-hello.md',
    'content/about.md',
    'content/files/plan.pdf',
    'content/news/_posts/2024-01-03-more.md',
    'content/notes/one.md',
  ]);
  expect(written(files)['content/_data/people.yml']).toBe('copy of src/facts/people.yml');
});

test('a blog in two languages comes over as one: Welsh lives below /cy/, at the addresses it had there', () => {
  const files = {
    '_config.yml':
      'url: https://old.test\npermalink: pretty\ndefaults:\n- scope: {path: cy}\n  values: {lang: cy-GB, layout: fancy}\n',
    'about.md': '---\ntitle: About\nref: about\n---\nT\n',
    'cy/about.md': '---\ntitle: Amdanom\nref: about\n---\nT\n',
    '_posts/2024-01-02-hello.md': '---\ntitle: A\nlang: en_GB\n---\nT\n',
    '_posts/2024-01-02-helo.md': '---\ntitle: B\nlang: cy\npermalink: /cy/:year/:title/\n---\nT\n',
  };
  const { settings } = plan(files);
  expect(settings).toMatchObject({
    languages: { en: { url: 'https://old.test/' }, cy: { url: 'https://old.test/cy/' } },
    defaults: [{ scope: { path: 'cy' }, values: { lang: 'cy' } }],
  });
  expect(written(files)).toMatchObject({
    'content/about.md': files['about.md'],
    'content/cy/about.md': '---\ntitle: Amdanom\nref: about\npermalink: "/cy/about/"\n---\n\nT\n',
    'content/_posts/2024-01-02-hello.md': '---\ntitle: A\nlang: "en"\n---\n\nT\n',
    'content/_posts/2024-01-02-helo.md': files['_posts/2024-01-02-helo.md'],
  });
});

test('a Welsh post that lay outside /cy/ moves there, and its old address leads to it', () => {
  const files = {
    '_config.yml': 'permalink: pretty\ntimezone: Europe/London\nurl: https://old.test\n',
    '_posts/2024-01-02-helo.md': '---\ntitle: B\nlang: cy\n---\nT\n',
    '_posts/2024-01-03-eto.md': '---\ntitle: C\nlang: cy\nredirect_from:\n- /hen/\n---\nT\n',
  };
  expect(written(files)).toMatchObject({
    'content/_posts/2024-01-02-helo.md':
      '---\ntitle: B\nlang: cy\npermalink: "/2024/01/02/helo/"\nredirect_from: "/2024/01/02/helo/"\n---\n\nT\n',
  });
  expect(messages(files)).toEqual([
    '_posts/2024-01-02-helo.md:1 Its language lives below /cy/ here, so its address is /cy/2024/01/02/helo/ now. The old one leads there.',
    '_posts/2024-01-03-eto.md:1 Its language lives below /cy/ here, so its address is /cy/2024/01/03/eto/ now. Add the old one to its `redirect_from`, so that it leads there: /2024/01/03/eto/',
  ]);
});

test.each([
  [
    'a blog whose every post is Welsh has its home at /',
    'defaults:\n- scope: {path: ""}\n  values: {lang: cy}\n',
    ['cy'],
  ],
  ['a blog that says it is Welsh has its home at /', 'lang: cy-GB\n', ['cy']],
  [
    'a language that this project does not speak adds none',
    'defaults:\n- scope: {path: fr}\n  values: {lang: fr}\n',
    ['en'],
  ],
])('%s', (_, config, languages) => {
  const { settings } = plan({ '_config.yml': config, '_posts/2024-01-02-helo.md': '---\ntitle: B\n---\nT\n' });
  expect(Object.keys(Object(settings.languages))).toEqual(languages);
});

test('the halves that jekyll-polyglot knew by one permalink or one page_id are a pair, at its addresses', () => {
  const files = {
    '_config.yml': 'plugins: [jekyll-polyglot]\ndefault_lang: en\n',
    'en/about.md': '---\npermalink: /about/\nlang: en\n---\nT\n',
    'cy/about.md': '---\npermalink: /about/\nlang: cy\n---\nT\n',
    '_posts/2024-01-02-hello.md': '---\npage_id: hi\nlang: en\n---\nT\n',
    '_posts/2024-01-09-helo.md': '---\npage_id: hi\nlang: cy\n---\nT\n',
    '_posts/2024-01-10-alone.md': '---\npermalink: /alone/\nlang: cy\n---\nT\n',
  };
  expect(written(files)).toMatchObject({
    'content/en/about.md': '---\npermalink: /about/\nlang: en\nref: "/about/"\n---\n\nT\n',
    'content/cy/about.md': '---\npermalink: /about/\nlang: cy\nref: "/about/"\n---\n\nT\n',
    'content/_posts/2024-01-02-hello.md': '---\npage_id: hi\nlang: en\nref: "hi"\n---\n\nT\n',
    'content/_posts/2024-01-09-helo.md': '---\npage_id: hi\nlang: cy\nref: "hi"\n---\n\nT\n',
    'content/_posts/2024-01-10-alone.md': files['_posts/2024-01-10-alone.md'],
  });
});

test('a layout that does not come over is named once for all that had it, and no build complains of it', () => {
  const files = {
    '_config.yml':
      'timezone: UTC\nurl: https://a.test\ndefaults:\n- scope: {path: "", type: posts}\n  values: {layout: news, mood: glad}\n',
    '_posts/2024-01-02-a.md': '---\ntitle: A\nlayout: fancy\n---\nT\n',
    'b.md': '---\nlayout: wide\ntitle: B\n---\nT\n',
    'c.md': '---\nlayout: default\ntitle: C\n---\nT\n',
  };
  expect(written(files)).toMatchObject({
    'content/_posts/2024-01-02-a.md': '---\ntitle: A\nlayout: "post"\n---\n\nT\n',
    'content/b.md': '---\ntitle: B\nlayout: "page"\n---\n\nT\n',
    'content/c.md': files['c.md'],
  });
  expect(messages(files)).toEqual([
    '_posts/2024-01-02-a.md:1 The layout “fancy” does not come over: it is laid out as every post is.',
    'b.md:1 The layout “wide” does not come over: it is laid out as every page is.',
  ]);
  const { settings } = plan(files);
  expect(settings).toMatchObject({ defaults: [{ values: { mood: 'glad' } }], extra_keys: ['mood'] });
  expect(settings.defaults).not.toMatchObject([{ values: { layout: 'news' } }]);
});
