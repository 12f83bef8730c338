/**
 * The interface in English, and the list of what must be said in every language.
 *
 * A message is a whole sentence, or a label that a layout prints before a colon or above a value; nobody joins two of
 * them. `{name}` is filled in; `[…]` is the text of the message's one link; an object is a counted message.
 */
export const en = {
  // The language itself
  languageName: 'English',
  /** Said, in this language, on a page in the other one. */
  switchToThisLanguage: 'Change the language to English',
  chooseLanguage: 'Choose language',

  // Every page
  skipToContent: 'Skip to main content',
  mainMenu: 'Main menu',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  search: 'Search',
  footerLinks: 'Footer links',
  accessibilityStatement: 'Accessibility statement',
  privacy: 'Privacy',
  cookies: 'Cookies',
  contactUs: 'Contact us',
  email: 'Email',
  subscribe: 'Subscribe',
  licence: 'All content is available under the [Open Government Licence v3.0], except where otherwise stated',
  licenceAddress: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',

  // Lists of posts
  latestPosts: 'Our latest posts',
  blogPosts: 'Blog posts',
  viewAllPosts: 'View all blog posts',
  noPosts: 'No posts',
  postCount: 'Posts: {count}',
  archive: 'Archive',
  tag: 'Tag',
  tags: 'Tags',
  author: 'Author',
  authors: 'Authors',
  pagination: 'Pagination',
  pageOf: 'Page {page} of {pages}',
  page: 'Page',
  previousPage: 'Previous page',
  nextPage: 'Next page',

  // A post
  published: 'Published',
  updated: 'Updated',
  lastUpdated: 'Last updated',
  readingTime: 'Reading time',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  relatedContent: 'Related content',
  imageCredit: 'Image credit: {credit}',
  photo: 'Photo: {name}',
  share: 'Share this page',
  edit: 'Edit',
  seeAllUpdates: 'See all updates',
  giveFeedback: 'Give feedback',

  // Translation
  translation: 'Translation',
  notYetTranslated: 'Not yet translated',
  /** Of a translation that is on its way: the day on which it is expected. */
  publicationDate: 'Publication date',
  alsoInOtherLanguage: 'This page is also available [in Welsh (Cymraeg)]',

  // Preview
  draft: 'Draft',
  preview: 'Preview',

  // Search
  searchThisSite: 'Search this site',
  resultsFor: {
    zero: 'No results for ‘{term}’',
    one: '{count} result for ‘{term}’',
    other: '{count} results for ‘{term}’',
  },
  loading: 'Loading',
  searchFailed: 'There was an error with your search',
  tryOtherWords: 'Search again using different words',
  showMore: 'Show more',

  // Subscribe and feeds
  feed: 'Feed',
  subscribeToFeed: 'Subscribe to the feed',
  copyFeedAddress: 'Copy and paste this URL into your feed reader',
  feedOfTag: '{site} – Tag: {tag}',
  feedOfAuthor: '{site} – Author: {author}',

  // Page not found
  notFound: 'Page not found',
  notFoundTyped: 'If you typed the web address, check it is correct.',
  notFoundMoved:
    'If the web address is correct or you selected a link, the page may have moved. Go to the [home page].',

  // Cookies and privacy
  cookiesAre: 'Cookies are files saved on your phone, tablet or computer when you visit a website.',
  noTrackingCookies: 'This site sets no tracking cookies and uses no third-party analytics.',
  noPersonalDataShared: 'We do not share any personal data.',
  languageCookie: 'This cookie sets your language preferences for the site',
  cookieName: 'Name',
  cookiePurpose: 'Purpose',
  cookieExpires: 'Expires',
  privacyNotice: 'Privacy notice',
  dataController: 'Data controller',
  whatDataWeCollect: 'What data we collect from you',
  questionsAndComplaints: 'Questions and complaints',
} as const;
