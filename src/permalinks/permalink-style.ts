const templates: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

/** The names of the built-in styles. */
export const permalinkStyles: readonly string[] = Object.keys(templates);

/** The template of a post's address in a style; any other text than the name of a built-in style is a template itself. */
export function postTemplate(style: string): string {
  return Object.hasOwn(templates, style) ? (templates[style] ?? style) : style;
}

/**
 * What the site's style adds to the address of a page: `/` (`about/`), `:output_ext` (`about.html`) or nothing. The suffix
 * of a template decides; of the built-in styles `weekdate` adds nothing, as in Jekyll.
 */
export function pageSuffix(style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return '/';
  return ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext') ? ':output_ext' : '';
}

/** The template of a document's address in a collection that has none of its own. */
export function collectionTemplate(style: string): string {
  return `/:collection/:path${pageSuffix(style)}`;
}
