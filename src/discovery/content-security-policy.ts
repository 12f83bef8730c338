/**
 * What a page may load, for its `<meta>`: itself and its host, nothing inline but the style sheet by its hash. Pages
 * with a script may run those of their host. Every page may ask its host for data: without a script it cannot, but tools
 * that look at robots.txt from within a page do. https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(page: {
  /** The hash of the style sheet, as a policy names it. */
  readonly styles: string;
  readonly hasRemoteImages: boolean;
  readonly hasScripts: boolean;
}): string {
  return [
    "default-src 'none'",
    `style-src ${page.styles}`,
    `img-src 'self'${page.hasRemoteImages ? ' https:' : ''}`,
    "media-src 'self'",
    "manifest-src 'self'",
    ...(page.hasScripts ? ["script-src 'self'"] : []),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The policy of a page that only leads on to another. */
export const redirectPolicy = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";
