/** How far a source can be trusted: `A` is official or professionally translated, `B` by Welsh-speaking volunteers. */
interface Source {
  readonly tier: 'A' | 'B';
  readonly where: string;
}

/** Where the Welsh of the interface was seen: the short names that the catalogue's entries use. */
export const sources = {
  'HMRC a11y': {
    tier: 'A',
    where: 'hmrc/accessibility-statement-frontend conf/messages.cy',
  },
  'HMRC play': {
    tier: 'A',
    where: 'hmrc/play-frontend-hmrc play-frontend-hmrc-play-30/src/main/resources/messages.cy',
  },
  'HMRC design': {
    tier: 'A',
    where:
      'hmrc/design-system src/examples/page-not-found/example-welsh/index.njk and src/examples/there-is-a-problem-with-the-service/no-contact-welsh/',
  },
  'HMRC frontend': {
    tier: 'A',
    where: 'hmrc/hmrc-frontend src/components/service-navigation-language-select/template.njk',
  },
  'GOV.UK components': {
    tier: 'A',
    where: 'alphagov/govuk_publishing_components config/locales/cy.yml',
  },
  'GOV.UK frontend': {
    tier: 'A',
    where: 'alphagov/frontend config/locales/cy.yml',
  },
  'GOV.UK government-frontend': {
    tier: 'A',
    where: 'alphagov/government-frontend config/locales/cy.yml',
  },
  'GOV.UK collections': {
    tier: 'A',
    where: 'alphagov/collections config/locales/cy/shared.yml, config/locales/cy/organisations.yml',
  },
  'GOV.UK Forms': {
    tier: 'A',
    where: 'alphagov/forms-runner config/locales/cy.yml',
  },
  Senedd: {
    tier: 'A',
    where: 'SeneddCymru/e-petitions config/locales/ui.cy-GB.yml, cy-GB.yml, page_titles.cy-GB.yml',
  },
  StatsWales: {
    tier: 'A',
    where:
      'Marvell-Consulting/statswales-frontend src/shared/i18n/cy.json and docs/static-pages/{accessibility,cookies,cookie-details}.{cy,en}.md',
  },
  'Rod licence': {
    tier: 'A',
    where: 'DEFRA/rod-licensing packages/gafl-webapp-service/src/locales/cy.json',
  },
  FALA: {
    tier: 'A',
    where: 'ministryofjustice/fala fala/locale/cy/LC_MESSAGES/django.po',
  },
  Hale: { tier: 'A', where: 'ministryofjustice/hale languages/cy.po' },
  'HMCTS pip': {
    tier: 'A',
    where: 'hmcts/pip-frontend src/main/resources/locales/cy/*.json',
  },
  'HMCTS prl': { tier: 'A', where: 'hmcts/prl-citizen-frontend' },
  ONS: {
    tier: 'A',
    where:
      'ONSdigital/dp-renderer assets/locales/core.cy.toml; ONSdigital/dp-frontend-search-controller assets/locales/service.cy.toml',
  },
  'Companies House': {
    tier: 'A',
    where: 'companieshouse/acsp-web locales/cy/error-pages.json, locales/cy/common.json',
  },
  'Lottery Fund': {
    tier: 'A',
    where: 'biglotteryfund/blf-alpha config/locales/cy.yml',
  },
  MoneyHelper: { tier: 'A', where: 'moneyadviceservice/maps-apps' },
  MAS: {
    tier: 'A',
    where: 'moneyadviceservice/frontend config/locales/cy.yml',
  },
  'Pension Wise': {
    tier: 'A',
    where: 'guidance-guarantee-programme/pension_guidance config/locales/cy.yml',
  },
  legislation: {
    tier: 'A',
    where: 'jurisdatum/lgu2-www-django lgu2/locale/cy/LC_MESSAGES/django.po',
  },
  UKWA: {
    tier: 'A',
    where: 'min2ha/ukwa-site i18n/cy.toml and content/info/accessibility_statement/index.{cy,en}.md',
  },
  'Democracy Club': {
    tier: 'A',
    where: 'DemocracyClub/WhoCanIVoteFor locale/cy/LC_MESSAGES/django.po',
  },
  'Polling Stations': {
    tier: 'A',
    where: 'DemocracyClub/UK-Polling-Stations locale/cy/LC_MESSAGES/django.po',
  },
  'Heritage Fund': {
    tier: 'A',
    where: 'heritagefund/funding-frontend config/locales/cy.yml',
  },
  'Energy Sparks': {
    tier: 'A',
    where: 'Energy-Sparks/energy-sparks config/locales/cy/',
  },
  DWP: {
    tier: 'A',
    where: 'dwp/design-system app/assets/docs/welsh_cookie_content.md and the ’toggle to Welsh’ pattern',
  },
  'DHCW roadmaps': {
    tier: 'A',
    where: 'DHCW-Digital-Health-and-Care-Wales/product-roadmaps src/lib/strings.ts',
  },
  'NHS COVID Pass': {
    tier: 'A',
    where: 'NHS COVID Pass localisation file; repository not identified',
  },
  'llyw.cymru': { tier: 'A', where: 'pages of llyw.cymru, Welsh Government' },
  'CDPS site': {
    tier: 'A',
    where: 'pages of gwasanaethaucyhoeddusdigidol.llyw.cymru, CDPS’s own site',
  },
  WordPress: {
    tier: 'B',
    where:
      'WordPress core and default themes, Welsh locale: copies in People34/TZ wp-content/languages/*cy.po, svn2github/twentyfifteen languages/cy.po, Automattic/twenty-nineteen-amp-prototype languages/cy.po',
  },
  Mastodon: {
    tier: 'B',
    where: 'mastodon/mastodon app/javascript/mastodon/locales/cy.json; mastodon/joinmastodon locales/cy.json',
  },
  Firefox: {
    tier: 'B',
    where: 'mozilla-l10n/firefox-l10n cy/browser/browser/genai.ftl, cy/toolkit/toolkit/about/aboutReader.ftl',
  },
  Alaveteli: { tier: 'B', where: 'mysociety/alaveteli locale/cy/app.po' },
  FixMyStreet: {
    tier: 'B',
    where: 'mysociety/fixmystreet locale/cy_GB.UTF-8/LC_MESSAGES/FixMyStreet.po',
  },
  'rails-i18n': {
    tier: 'B',
    where: 'svenfuchs/rails-i18n rails/locale/cy.yml',
  },
  CLDR: {
    tier: 'B',
    where: 'Unicode CLDR 48 `cy`, as shipped in ICU 78 / Node.js Intl',
  },
  Elk: { tier: 'B', where: 'elk-zone/elk locales/cy.json' },
  ananke: {
    tier: 'B',
    where: 'theNewDynamic/gohugo-theme-ananke i18n/cy.toml',
  },
  NaturCeredigion: {
    tier: 'B',
    where: 'NaturCeredigion/naturceredigion.cymru i18n/cy.yaml',
  },
  'DVSA booking': {
    tier: 'A',
    where: 'a driving-theory-test booking prototype',
  },
} as const satisfies Record<string, Source>;
