import type { Severity } from './problem.ts';

interface Kind {
  readonly severity: Severity;
  /** Lowering a problem of safety leaves the offending thing out of the page; it never lets it through. */
  readonly safety?: true;
  /** One sentence for README's table. */
  readonly about: string;
}

/** Every kind of problem the generator reports, by the name that `checks:` in site.yaml uses. */
export const problemKinds = {
  'not-utf8': { severity: 'error', about: 'The file is not saved as UTF-8.' },
  'empty-file': { severity: 'error', about: 'The file has nothing in it.' },
  'front-matter-open': {
    severity: 'error',
    about: 'The front matter is never closed with ---, or does not begin on the first line.',
  },
  'front-matter-code': {
    severity: 'error',
    about: 'The front matter asks for a language other than YAML.',
  },
  'broken-yaml': {
    severity: 'error',
    about: 'The front matter or data file is not valid YAML.',
  },
  'broken-data': { severity: 'error', about: 'A data file in JSON, CSV or TSV that cannot be read.' },
  'no-such-file': {
    severity: 'warning',
    about: 'A file that site.yaml names in `exemptions` or `exclude`, and that is not there.',
  },
  'future-change': { severity: 'warning', about: 'A day of change that is still to come.' },
  'misnamed-data': {
    severity: 'warning',
    about: 'A data file with a meaning here, such as site.yml, that is not read, for its name does not end in .yaml.',
  },
  'duplicate-key': {
    severity: 'warning',
    about: 'A key stands twice, or beside another for the same; one of the two counts.',
  },
  'control-character': {
    severity: 'error',
    about: 'An invisible control character in the text of a page or in its front matter.',
  },
  'cut-text': { severity: 'warning', about: 'A text that ends at a #, because what follows it counts as a note.' },
  'unknown-key': {
    severity: 'error',
    about: 'A key that this site does not know.',
  },
  'wrong-type': {
    severity: 'error',
    about: 'A value of the wrong kind, such as a list where a text belongs.',
  },
  'language-differs': {
    severity: 'error',
    about: 'A file whose `lang` is not the language of its name, or is that of its other half.',
  },
  'bad-date': {
    severity: 'error',
    about: 'A date that does not exist or cannot be read.',
  },
  'bad-file-name': {
    severity: 'error',
    about: 'A post whose file name is not YYYY-MM-DD-words.md.',
  },
  'stray-post': {
    severity: 'warning',
    about: 'A file that is named like a post and is none, for its folder or its format.',
  },
  'odd-tag': {
    severity: 'warning',
    about: 'A tag, category or author that a comma, a hyphen or a bracket slipped into.',
  },
  'undated-change': { severity: 'warning', about: 'A note on what changed, without the day on which it did.' },
  'missing-title': {
    severity: 'warning',
    about: 'No title; the one made from the file name is used.',
  },
  'unknown-layout': {
    severity: 'error',
    about: 'A layout that does not exist.',
  },
  'unknown-author': {
    severity: 'warning',
    about: 'An author of one word who is not in authors.yaml, or a name that is nearly one of it.',
  },
  'same-url': { severity: 'error', about: 'Two pages at one address.' },
  'replaced-page': {
    severity: 'warning',
    about: 'A page in the place of one that every site has, such as /search/.',
  },
  'bad-permalink': {
    severity: 'error',
    safety: true,
    about: 'A permalink that leaves the site or cannot be an address.',
  },
  'redirect-over-page': {
    severity: 'error',
    about: 'A redirect from an address at which something is published.',
  },
  'redirect-chain': {
    severity: 'error',
    about: 'A redirect to an address that only leads on, or back.',
  },
  'missing-image': {
    severity: 'error',
    about: 'A picture that does not exist.',
  },
  'missing-alt': {
    severity: 'error',
    about: 'A picture without alternative text.',
  },
  'missing-image-alt': {
    severity: 'warning',
    about: 'A banner in the front matter whose image_alt says neither what it shows nor that it decorates.',
  },
  'empty-alt': {
    severity: 'warning',
    about: 'A picture marked as decoration that is not a banner.',
  },
  'broken-image': {
    severity: 'error',
    about: 'A picture that cannot be read.',
  },
  'huge-image': {
    severity: 'error',
    about: 'A picture too large to work on safely.',
  },
  'image-format': { severity: 'error', about: 'A picture in a format that browsers cannot show, such as HEIC.' },
  'small-image': { severity: 'warning', about: 'A picture too small for its place, which looks blurred.' },
  'large-file': { severity: 'warning', about: 'A picture whose file is over 10 MB.' },
  'position-data': { severity: 'warning', about: 'A picture that says where it was taken; the published ones do not.' },
  'alt-file-name': { severity: 'warning', about: 'Alternative text that is only a file name.' },
  'remote-image': {
    severity: 'warning',
    about: 'A picture kept on somebody else’s server.',
  },
  'dead-link': {
    severity: 'error',
    about: 'A link to a page of this site that does not exist.',
  },
  'dead-fragment': {
    severity: 'error',
    about: 'A link to a heading or place that does not exist.',
  },
  'empty-link': { severity: 'error', about: 'A link without words, which nobody can see or hear.' },
  'unsafe-link': {
    severity: 'error',
    safety: true,
    about: 'A link that runs code or leaves the site’s folder.',
  },
  'outside-root': {
    severity: 'error',
    safety: true,
    about: 'A file that lies outside the site’s folder.',
  },
  'duplicate-id': {
    severity: 'warning',
    about: 'An id that stands twice on a page, so that links reach only the first.',
  },
  'unsafe-html': {
    severity: 'error',
    safety: true,
    about: 'HTML that a post may not hold, such as a script or a form; it is left out.',
  },
  'inline-style': { severity: 'warning', about: 'A style written into HTML; it is left out.' },
  'unknown-attribute': {
    severity: 'warning',
    about: 'An HTML attribute that is not on the safe list; it is left out.',
  },
  'foreign-frame': {
    severity: 'warning',
    about: 'A frame, film or recording that another site would send; a link takes its place.',
  },
  'markup-as-text': {
    severity: 'warning',
    about: 'A tag, link or picture with a slip in it, which readers see as it is written.',
  },
  'too-complex': {
    severity: 'error',
    about: 'Markdown so large or so deeply nested that it cannot be rendered safely.',
  },
  'missing-translation': {
    severity: 'error',
    about: 'A page that exists in one language only, without an exemption.',
  },
  'exemption-over': {
    severity: 'error',
    about: 'The day by which a translation was promised has passed.',
  },
  'untranslated-tag': { severity: 'warning', about: 'A tag that has no name in one of the site’s languages.' },
  'statement-incomplete': {
    severity: 'error',
    about: 'The accessibility statement lacks something that the regulations ask for.',
  },
  'statement-review-due': {
    severity: 'warning',
    about: 'The accessibility statement is to be reviewed within 60 days.',
  },
  'statement-overdue': {
    severity: 'error',
    about: 'A day in the accessibility statement has passed: its review, or a repair.',
  },
  'security-expiry': {
    severity: 'warning',
    about: 'The day on which security.txt expires is near, past, or more than a year away.',
  },
  'not-reviewed': {
    severity: 'error',
    about: 'A translation that nobody is named to have read, on a site with `require_review: true`.',
  },
  'liquid-syntax': { severity: 'error', about: 'Liquid that cannot be read, or is never closed.' },
  'liquid-tag': { severity: 'error', about: 'A Liquid tag that does not exist.' },
  'liquid-filter': { severity: 'error', about: 'A Liquid filter that does not exist, or cannot work with its input.' },
  'liquid-variable': { severity: 'error', about: 'A Liquid variable that nothing defines.' },
  'liquid-target': { severity: 'error', about: 'A link or post_url tag to a file that does not exist.' },
  'liquid-include': { severity: 'error', about: 'A file to include that does not exist.' },
  'liquid-limit': { severity: 'error', about: 'Liquid that takes too long, or makes too much.' },
  'english-link': {
    severity: 'error',
    about: 'A Welsh page links to an English page of this site that exists in Welsh.',
  },
  'english-link-elsewhere': {
    severity: 'warning',
    about: 'A Welsh page links to an English page elsewhere that exists in Welsh.',
  },
  'wrong-language': { severity: 'warning', about: 'A paragraph in the other language that is not marked as such.' },
  'pair-differs': { severity: 'warning', about: 'The two languages of a page are not built the same way.' },
  'translation-behind': { severity: 'warning', about: 'One language of a page changed, and the other did not follow.' },
  'welsh-spelling': { severity: 'warning', about: 'A word that the Welsh dictionary does not know.' },
} as const satisfies Record<string, Kind>;

export type ProblemKind = keyof typeof problemKinds;
