/**
 * The words of a block of Markdown, near enough to judge their language and spelling: without code, addresses,
 * pictures, marks, tags and attributes. Every repetition is bounded or stops where the next one would begin, so that
 * no text takes long.
 */
export function proseOf(markdown: string): string {
  return (
    markdown
      .replace(/<!--(?:(?!<!--)[\s\S]){0,2000}?-->/g, ' ')
      .replace(/(?<!`)(`{1,9})(?!`)[\s\S]{0,500}?[^`]\1(?!`)/g, ' ')
      .replace(/\{%[^{}]{0,500}%\}|\{\{[^{}]{0,500}\}\}|\{:[^{}\n]{0,500}\}/g, ' ')
      .replace(/<https?:[^<>\s]{0,2000}>|<[^<>\s@]{1,100}@[^<>\s]{1,100}>/g, ' ')
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
      .replace(/^ {0,3}\[[^[\]^][^[\]]{0,200}\]:\s.*$/gm, ' ')
      .replace(/!\[[^[\]]{0,1000}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])?/g, ' ')
      .replace(/\[\^[^[\]]{1,200}\]:?/g, ' ')
      .replace(/\[([^[\]]{0,1000})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/g, '$1')
      // Marks at the beginning of a line: headings, quotations, items of a list, rules of a table.
      .replace(/^[ \t]{0,100}(?:#{1,6}|>{1,9}|[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
      .replace(/^[ \t|:=-]+$/gm, ' ')
      .replace(/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}*_])/gu, '')
      .replace(/\|/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
