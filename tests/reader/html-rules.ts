import { HtmlValidate } from 'html-validate';

/**
 * What every page is held to: HTML's own rules, the accessible ones among them, and ids and names that are unique.
 * Style is the business of the code that writes HTML, not of this: how void elements are closed, which quotes stand
 * around attributes, and white space at the ends of lines that are content.
 */
export const htmlRules = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off',
    // kramdown's ids of notes have a colon.
    'valid-id': ['error', { relaxed: true }],
    'no-dup-id': 'error',
    'no-inline-style': 'error',
    'require-sri': 'off',
  },
});
