// Sites of Welsh public life that publish everything in Welsh on a host of its own, under Welsh paths.
const welshHosts: Readonly<Record<string, string>> = {
  'gov.wales': 'llyw.cymru',
  'digitalpublicservices.gov.wales': 'gwasanaethaucyhoeddusdigidol.llyw.cymru',
  'businesswales.gov.wales': 'busnescymru.llyw.cymru',
  'statswales.gov.wales': 'statscymru.llyw.cymru',
  'law.gov.wales': 'cyfraith.llyw.cymru',
  'senedd.wales': 'senedd.cymru',
  'naturalresources.wales': 'cyfoethnaturiol.cymru',
  'welshlanguagecommissioner.wales': 'comisiynyddygymraeg.cymru',
};

const englishHosts = new Map(Object.entries(welshHosts).map(([english, welsh]) => [welsh, english]));

// The kinds of legislation made in both languages: Acts and Measures of the Senedd, and Welsh statutory instruments.
const bilingualLaw = /^\/(?:anaw|asc|mwa|wsi)\/\d+\/\d+/;

const openLicence = '/doc/open-government-licence/';
const openLicenceInWelsh = '/doc/open-government-licence-cymraeg/';

export interface WelshAddress {
  /** The host of the Welsh page. */
  readonly host: string;
  /** The whole Welsh address, where it follows from the English one. */
  readonly address: string | undefined;
}

/** Where the Welsh version of an English page elsewhere is to be found; undefined for all others and for Welsh pages. */
export function welshAddressOf(href: string): WelshAddress | undefined {
  const url = parseUrl(href);
  if (!url) return undefined;
  const host = bareHost(url);
  if (host === 'legislation.gov.uk') {
    if (!bilingualLaw.test(url.pathname) || /\/welsh\/?$/.test(url.pathname)) return undefined;
    return { host, address: `${url.origin}${url.pathname.replace(/\/$/, '')}/welsh${url.hash}` };
  }
  if (host === 'nationalarchives.gov.uk') {
    if (!url.pathname.startsWith(openLicence)) return undefined;
    return { host, address: href.replace(openLicence, openLicenceInWelsh) };
  }
  const welshHost = Object.hasOwn(welshHosts, host) ? welshHosts[host] : undefined;
  if (welshHost === undefined || /^\/cy(?:\/|$)/.test(url.pathname)) return undefined;
  return { host: welshHost, address: url.pathname === '/' ? `https://${welshHost}/` : undefined };
}

/**
 * What a link to another site and its translation have in common: the host and the path, or the host alone where the
 * Welsh pages have Welsh paths. Undefined for links that are not to another site.
 */
export function languageNeutralAddress(href: string): string | undefined {
  const url = parseUrl(href);
  if (!url) return undefined;
  const host = bareHost(url);
  const english = englishHosts.get(host) ?? host;
  if (Object.hasOwn(welshHosts, english)) return english;
  const path = url.pathname
    .replace(openLicenceInWelsh, openLicence)
    .replace(/\/(?:cy|en|welsh|cymraeg|english)(?=\/|$)/gi, '')
    .replace(/\.cy$/, '')
    .replace(/\/$/, '');
  return host + path;
}

function parseUrl(href: string): URL | undefined {
  const absolute = href.startsWith('//') ? `https:${href}` : href;
  return /^https?:\/\//i.test(absolute) && URL.canParse(absolute) ? new URL(absolute) : undefined;
}

function bareHost(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\./, '');
}
