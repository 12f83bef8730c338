import type { Language } from '../src/language/language.ts';

/** The words that layouts print, in one language: whole sentences and labels, never fragments to be joined. */
export interface Messages {
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly chooseLanguage: string;
  /** The language's own name, and what a link to it does, both in that language. */
  readonly languageName: string;
  readonly changeToThisLanguage: string;
  readonly footerLinks: string;
  /** The licence sentence; the words between square brackets are the link. */
  readonly licence: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  readonly authors: string;
  readonly readingTime: string;
  readonly minutes: (minutes: number) => string;
  readonly tags: string;
  readonly onThisPage: string;
  readonly previousPost: string;
  readonly nextPost: string;
  readonly relatedPosts: string;
  readonly latestPosts: string;
  readonly allPosts: string;
  readonly noPosts: string;
  readonly postCount: (posts: number) => string;
  readonly pagination: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly pageNumber: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly archive: string;
  readonly imageCredit: (credit: string) => string;
  readonly giveFeedback: string;
  readonly subscribe: string;
  readonly search: string;
  readonly searchThisSite: string;
  readonly notFoundAddress: string;
  readonly goHome: string;
  readonly draft: string;
  readonly preview: string;
  readonly notYetInThisLanguage: string;
  readonly contactUs: string;
}

export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    skipToContent: 'Skip to main content',
    mainMenu: 'Main menu',
    chooseLanguage: 'Choose language',
    languageName: 'English',
    changeToThisLanguage: 'Change the language to English',
    footerLinks: 'Footer links',
    licence: 'All content is available under the [Open Government Licence v3.0], except where otherwise stated',
    published: 'Published',
    updated: 'Last updated',
    author: 'Author',
    authors: 'Authors',
    readingTime: 'Reading time',
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    tags: 'Tags',
    onThisPage: 'On this page',
    previousPost: 'Previous post',
    nextPost: 'Next post',
    relatedPosts: 'Related posts',
    latestPosts: 'Latest posts',
    allPosts: 'All posts',
    noPosts: 'No posts',
    postCount: (posts) => `Posts: ${posts}`,
    pagination: 'Pagination',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    pageNumber: (page) => `Page ${page}`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    archive: 'Archive',
    imageCredit: (credit) => `Image credit: ${credit}`,
    giveFeedback: 'Give feedback',
    subscribe: 'Subscribe to the feed',
    search: 'Search',
    searchThisSite: 'Search this site',
    notFoundAddress: 'If you typed the web address, check it is correct.',
    goHome: 'Home',
    draft: 'Draft',
    preview: 'Preview',
    notYetInThisLanguage: 'This page is not yet available in English',
    contactUs: 'Contact us',
  },
  cy: {
    skipToContent: 'Neidio i’r prif gynnwys',
    mainMenu: 'Prif ddewislen',
    chooseLanguage: 'Dewis iaith',
    languageName: 'Cymraeg',
    changeToThisLanguage: 'Newid yr iaith i’r Gymraeg',
    footerLinks: 'Dolenni troedyn',
    licence: 'Mae’r holl gynnwys ar gael o dan [Drwydded Llywodraeth Agored v3.0], ac eithrio lle nodir yn wahanol',
    published: 'Cyhoeddwyd',
    updated: 'Diweddarwyd ddiwethaf',
    author: 'Awdur',
    authors: 'Awduron',
    readingTime: 'Amser darllen',
    minutes: (minutes) => `${minutes} ${minutes === 2 ? 'funud' : 'munud'}`,
    tags: 'Tagiau',
    onThisPage: 'Ar y dudalen hon',
    previousPost: 'Postiad blaenorol',
    nextPost: 'Postiad nesaf',
    relatedPosts: 'Postiadau cysylltiedig',
    latestPosts: 'Postiadau diweddaraf',
    allPosts: 'Yr holl bostiadau',
    noPosts: 'Dim postiadau',
    postCount: (posts) => `Postiadau: ${posts}`,
    pagination: 'Tudaleniad',
    previousPage: 'Tudalen flaenorol',
    nextPage: 'Tudalen nesaf',
    pageNumber: (page) => `Tudalen ${page}`,
    pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
    archive: 'Archif',
    imageCredit: (credit) => `Delwedd gan: ${credit}`,
    giveFeedback: 'Rhoi adborth',
    subscribe: 'Tanysgrifio i’r ffrwd',
    search: 'Chwilio',
    searchThisSite: 'Chwiliwch y wefan hon',
    notFoundAddress: 'Os gwnaethoch deipio’r cyfeiriad gwe, dylech wirio ei fod yn gywir.',
    goHome: 'Hafan',
    draft: 'Drafft',
    preview: 'Rhagolwg',
    notYetInThisLanguage: 'Nid yw’r dudalen hon ar gael yn Gymraeg eto',
    contactUs: 'Cysylltu â ni',
  },
};
