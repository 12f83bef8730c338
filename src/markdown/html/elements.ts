/** The HTML elements as kramdown sorts them; what stands in no list is unknown to it, and raw. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const spanElements = words(
  'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ' +
    'ruby samp select small span strong sub sup tt u var',
);

export const blockElements = words(
  'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary ' +
    'table tbody td th thead tfoot tr ul',
);

export const voidElements = words(
  'area base br col command embed hr img input keygen link meta param source track wbr',
);

const blockContent = words(
  'address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header ' +
    'hgroup iframe li main map menu nav noscript object section summary td',
);

const spanContent = words(
  'a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc ' +
    'rp rt rtc ruby select small span strong sub sup th tt',
);

const rawContent = words('script style math option textarea pre code kbd samp var');

export type ContentModel = 'block' | 'span' | 'raw';

/** How kramdown reads what stands inside an element that is marked `markdown="1"`. */
export function contentModel(name: string): ContentModel {
  return blockContent.has(name) ? 'block' : spanContent.has(name) ? 'span' : 'raw';
}

/** Whether an element’s name may be written in capitals. */
export function isKnownElement(name: string): boolean {
  return (
    spanElements.has(name) ||
    blockElements.has(name) ||
    voidElements.has(name) ||
    blockContent.has(name) ||
    spanContent.has(name) ||
    rawContent.has(name)
  );
}
