/** One page of each layout of the site that `writeReaderSite` writes, by its path below the base of its language. */
const english = {
  home: 'blog/',
  list: 'blog/blog-posts/',
  'second page of a list': 'blog/blog-posts/page/2/',
  tag: 'blog/tags/blog/',
  tags: 'blog/tags/',
  authors: 'blog/authors/',
  archive: 'blog/archive/',
  post: '2026/10/01/post-0/',
  'post with a banner': '2026/10/02/post-1/',
  'page with a banner': 'about/',
  statement: 'accessibility-statement/',
  privacy: 'privacy/',
  cookies: 'cookies/',
  contact: 'contact-us/',
  subscribe: 'blog/subscribe/',
  search: 'search/',
  'not found': '404.html',
} as const;

const welsh: Readonly<Record<keyof typeof english, string>> = {
  home: 'blog/',
  list: 'blog/postiadau-blog/',
  'second page of a list': 'blog/postiadau-blog/tudalen/2/',
  tag: 'blog/tagiau/blog/',
  tags: 'blog/tagiau/',
  authors: 'blog/awduron/',
  archive: 'blog/archif/',
  post: '2026/10/01/post-0/',
  'post with a banner': '2026/10/02/post-1/',
  'page with a banner': 'about/',
  statement: 'datganiad-hygyrchedd/',
  privacy: 'preifatrwydd/',
  cookies: 'cwcis/',
  contact: 'cysylltu-a-ni/',
  subscribe: 'blog/tanysgrifio/',
  search: 'chwilio/',
  'not found': '404.html',
};

/** What each page is, and its path: every layout in each language, and the front door in both. */
export const oneOfEach: readonly (readonly [name: string, path: string])[] = [
  ['front door', '/'],
  ...Object.entries(english).map(([name, path]) => [`${name}, en`, `/${path}`] as const),
  ...Object.entries(welsh).map(([name, path]) => [`${name}, cy`, `/cy/${path}`] as const),
];
