/**
 * The Markdown of a body up to its `excerpt_separator`, with the link definitions that it uses and that stand further
 * down; all of the body where the separator is not in it, and nothing where the separator is empty, as in Jekyll.
 * https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/excerpt.rb
 */
export function excerptSource(body: string, separator: string): string {
  if (separator === '') return '';
  const at = body.indexOf(separator);
  const tail = at < 0 ? '' : body.slice(at + separator.length);
  if (tail === '') return at < 0 ? body : body.slice(0, at);
  const head = body.slice(0, at);
  const used = [...tail.matchAll(linkDefinition)].filter(([, label = '']) => head.includes(label));
  if (used.length === 0) return head;
  return `${head}\n\n${used.map(([, label, address]) => `${label}${address}`).join('\n')}`;
}

/** Where an excerpt ends unless a site or a post says otherwise. */
export const usualSeparator = '\n\n';

const linkDefinition = /^ {0,3}(\[[^\]\n]+\])(:.+)$/gm;
