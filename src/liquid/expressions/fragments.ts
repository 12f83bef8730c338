/** The pieces of Liquid's lenient grammar. Source: the regular expressions in Liquid's lib/liquid.rb. */
export const quotedFragment = `(?:"[^"]*"|'[^']*'|(?:[^\\s,|'"]|"[^"]*"|'[^']*')+)`;

/** `name: value` pairs, wherever they stand. */
export const attributes = new RegExp(`(\\w[\\w-]*)\\s*:\\s*(${quotedFragment})`, 'g');
