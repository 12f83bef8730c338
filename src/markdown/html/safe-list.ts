const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The elements that an author may write; they hold content and can do nothing. */
export const safeElements = words(
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data dd ' +
    'del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li map ' +
    'area mark nav ol p pre q rb rbc rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody ' +
    'td tfoot th thead time tr track tt u ul var video wbr',
);

/** The elements of which nothing is left, for what stands in them is not meant to be read. */
export const droppedElements = words(
  'script style object embed applet frame frameset noframes noembed template svg math canvas title head select ' +
    'textarea datalist portal link meta base param input source keygen command xmp plaintext listing',
);

/** Elements that only dress what is in them, and need no word about it when they go. */
export const silentElements = words('picture source html body nobr');

/** The attributes that any element may have, besides `data-…` and `aria-…`. */
export const safeAttributes = words(
  'class id title lang dir width height align valign alt src href name target rel colspan rowspan scope headers start ' +
    'reversed value type datetime cite role abbr span summary border cellpadding cellspacing hreflang download controls ' +
    'loop muted preload poster kind srclang label default open usemap shape coords color face size compact nowrap ' +
    'hidden translate itemprop itemscope itemtype itemid loading decoding rules frame bgcolor char clear ' +
    'noshade vspace hspace',
);

/** Attributes that say how a picture is delivered, which is this project’s business. */
export const silentAttributes = words(
  'srcset sizes loading decoding fetchpriority crossorigin integrity referrerpolicy',
);

/** What a `<source>` says of the files it offers, where an author chose which picture is shown when. */
export const sourceAttributes = words('srcset sizes media type width height');

/** The elements that load what their `src` names as soon as the page is open; `source` stands in one of the others. */
export const mediaElements = words('audio video track source');

/** The attributes of an element whose addresses lead to a page or a file of the site, or elsewhere. */
export function addressesOf(tag: string): readonly string[] {
  if (tag === 'a' || tag === 'area') return ['href'];
  return mediaElements.has(tag) ? ['src', 'poster'] : [];
}

/** Attributes that hold an address. */
export const addressAttributes = words('href src cite poster');
