import { attested, type WelshCatalogue } from '../catalogue.ts';
import type { en } from './en.ts';

/**
 * The interface in Welsh. Each entry names where real translators wrote it so (the short names are explained in
 * sources.ts); a label with a colon and a value counts as the label.
 */
export const cy = {
  // The language itself
  languageName: attested('Cymraeg', 'Senedd, DWP, DHCW roadmaps, MoneyHelper, StatsWales'),
  switchToThisLanguage: attested('Newid yr iaith i’r Gymraeg', 'HMRC frontend, HMRC play, DWP'),
  chooseLanguage: attested('Dewis iaith', 'DHCW roadmaps'),

  // Every page
  skipToContent: attested('Neidio i’r prif gynnwys', 'GOV.UK components, GOV.UK Forms, StatsWales, llyw.cymru'),
  mainMenu: attested('Prif ddewislen', 'WordPress'),
  breadcrumbs: attested('Briwsion bara', 'HMRC play, MAS'),
  home: attested('Hafan', 'Senedd, StatsWales, Lottery Fund'),
  search: attested('Chwilio', 'GOV.UK components, StatsWales, Lottery Fund'),
  footerLinks: attested('Dolenni troedyn', 'DHCW roadmaps'),
  accessibilityStatement: attested('Datganiad hygyrchedd', 'HMRC play, GOV.UK Forms, FALA'),
  privacy: attested('Preifatrwydd', 'Senedd, StatsWales, GOV.UK Forms'),
  cookies: attested('Cwcis', 'HMRC play, Senedd, StatsWales'),
  contactUs: attested('Cysylltu â ni', 'GOV.UK frontend, StatsWales, ONS'),
  email: attested('E-bost', 'Senedd, StatsWales, GOV.UK Forms'),
  subscribe: attested('Tanysgrifio', 'WordPress, Alaveteli, FixMyStreet, Lottery Fund'),
  licence: attested(
    'Mae’r holl gynnwys ar gael o dan [Drwydded Llywodraeth Agored v3.0], ac eithrio lle nodir yn wahanol',
    'Senedd, Hale',
  ),
  licenceAddress: attested(
    'https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/',
    'Senedd, Hale',
  ),

  // Lists of posts
  latestPosts: attested('Ein postiadau diweddaraf', 'NaturCeredigion'),
  blogPosts: attested('Postiadau blog', 'Lottery Fund'),
  viewAllPosts: attested('Gweld yr holl bostiadau blog', 'Lottery Fund'),
  noPosts: attested('Dim postiadau', 'Mastodon'),
  postCount: attested('Postiadau: {count}', 'CDPS site, Mastodon'),
  archive: attested('Archif', 'WordPress, Lottery Fund'),
  tag: attested('Tag', 'WordPress, Mastodon'),
  tags: attested('Tagiau', 'WordPress, Mastodon, Hale'),
  author: attested('Awdur', 'StatsWales, Lottery Fund, WordPress'),
  authors: attested('Awduron', 'StatsWales, Lottery Fund, WordPress'),
  pagination: attested('Tudaleniad', 'HMRC play, StatsWales, ONS'),
  pageOf: attested('Tudalen {page} o {pages}', 'Hale, MAS, Pension Wise, Energy Sparks'),
  page: attested('Tudalen', 'HMRC play, ONS, MoneyHelper'),
  previousPage: attested('Tudalen flaenorol', 'Lottery Fund, WordPress'),
  nextPage: attested('Tudalen nesaf', 'Lottery Fund, WordPress'),

  // A post
  published: attested('Cyhoeddwyd', 'GOV.UK components, StatsWales, HMCTS pip'),
  updated: attested('Diweddarwyd', 'StatsWales, GOV.UK government-frontend'),
  lastUpdated: attested('Diweddarwyd ddiwethaf', 'GOV.UK components, MoneyHelper, llyw.cymru'),
  readingTime: attested('Amser darllen', 'Firefox'),
  onThisPage: attested('Ar y dudalen hon', 'MoneyHelper, Alaveteli, llyw.cymru'),
  previous: attested('Blaenorol', 'HMRC play, StatsWales, ONS'),
  next: attested('Nesaf', 'HMRC play, StatsWales, ONS'),
  relatedContent: attested('Cynnwys cysylltiedig', 'GOV.UK components'),
  imageCredit: attested('Delwedd gan: {credit}', 'GOV.UK components'),
  photo: attested('Llun: {name}', 'Lottery Fund'),
  share: attested('Rhannu’r dudalen hon', 'GOV.UK frontend, GOV.UK government-frontend'),
  edit: attested('Golygu', 'WordPress, Mastodon, Lottery Fund'),
  seeAllUpdates: attested('Gweld pob diweddariad', 'GOV.UK components'),
  giveFeedback: attested('Rhoi adborth', 'DHCW roadmaps, MoneyHelper, StatsWales'),

  // Translation
  translation: attested('Cyfieithiad', 'StatsWales, WordPress, Mastodon'),
  notYetTranslated: attested('Heb ei gyfieithu eto', 'StatsWales'),
  publicationDate: attested('Dyddiad cyhoeddi', 'Lottery Fund'),
  alsoInOtherLanguage: attested('Mae’r dudalen hon hefyd ar gael [yn Saesneg (English)]', 'DVSA booking'),

  // Preview
  draft: attested('Drafft', 'WordPress'),
  preview: attested('Rhagolwg', 'StatsWales, WordPress'),

  // Search
  searchThisSite: attested('Chwiliwch y wefan hon', 'Hale'),
  resultsFor: attested(
    {
      zero: 'Dim canlyniadau ar gyfer ‘{term}’',
      one: '{count} canlyniad ar gyfer ‘{term}’',
      two: '{count} ganlyniad ar gyfer ‘{term}’',
      few: '{count} chanlyniad ar gyfer ‘{term}’',
      many: '{count} o ganlyniadau ar gyfer ‘{term}’',
      other: '{count} o ganlyniadau ar gyfer ‘{term}’',
    },
    'Lottery Fund, FALA, legislation, GOV.UK Forms, GOV.UK frontend',
  ),
  loading: attested('Yn llwytho', 'FixMyStreet, Mastodon'),
  searchFailed: attested('Cafwyd gwall gyda’ch chwiliad', 'Lottery Fund'),
  tryOtherWords: attested('Chwilio eto gan ddefnyddio geiriau gwahanol', 'Hale'),
  showMore: attested('Dangos mwy', 'Mastodon, GOV.UK components'),

  // Subscribe and feeds
  feed: attested('Ffrwd', 'GOV.UK components, FixMyStreet'),
  subscribeToFeed: attested('Tanysgrifio i’r ffrwd', 'GOV.UK components'),
  copyFeedAddress: attested('Copiwch a gludo’r URL hwn i’ch rhaglen darllen ffrwd', 'GOV.UK components'),
  feedOfTag: attested('{site} – Tag: {tag}', 'WordPress, Mastodon'),
  feedOfAuthor: attested('{site} – Awdur: {author}', 'StatsWales, Lottery Fund, WordPress'),

  // Page not found
  notFound: attested('Heb ddod o hyd i’r dudalen', 'HMRC a11y, Rod licence, FALA, HMCTS pip'),
  notFoundTyped: attested(
    'Os gwnaethoch deipio’r cyfeiriad gwe, dylech wirio ei fod yn gywir.',
    'HMRC a11y, HMRC design',
  ),
  notFoundMoved: attested(
    'Os yw’r cyfeiriad gwe yn gywir neu os ydych wedi dewis dolen, efallai bod y dudalen wedi symud. Ewch i’r [hafan].',
    'Companies House',
  ),

  // Cookies and privacy
  cookiesAre: attested(
    'Ffeiliau sy’n cael eu cadw ar eich ffôn, tabled neu gyfrifiadur pan fyddwch yn ymweld â gwefan yw cwcis.',
    'StatsWales',
  ),
  noTrackingCookies: attested(
    'Nid yw’r safle hwn yn gosod cwcis tracio nac yn defnyddio dadansoddeg trydydd parti.',
    'DHCW roadmaps',
  ),
  noPersonalDataShared: attested('Nid ydym yn rhannu unrhyw ddata personol.', 'DHCW roadmaps'),
  languageCookie: attested('Mae’r cwci hwn yn gosod eich dewisiadau iaith ar gyfer y safle', 'StatsWales'),
  cookieName: attested('Enw', 'Senedd, StatsWales'),
  cookiePurpose: attested('Diben', 'Senedd, StatsWales'),
  cookieExpires: attested('Dod i ben', 'Senedd'),
  privacyNotice: attested('Hysbysiad preifatrwydd', 'GOV.UK frontend, MoneyHelper, Senedd'),
  dataController: attested('Rheolwr Data', 'Senedd'),
  whatDataWeCollect: attested('Pa ddata y byddwn ni’n eu casglu gennych chi', 'Senedd'),
  questionsAndComplaints: attested('Cwestiynau a chwynion', 'GOV.UK Forms'),
} as const satisfies WelshCatalogue<typeof en>;
