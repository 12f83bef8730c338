/**
 * The words of a block of Markdown, near enough to judge their language and spelling: without code, addresses,
 * pictures, marks, tags and attributes.
 */
export function proseOf(markdown: string): string {
  return (
    markdown
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ')
      .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{:[^}\n]*\}/g, ' ')
      .replace(/<https?:[^>\s]*>|<[^>\s]+@[^>\s]+>/g, ' ')
      .replace(/<\/?[a-z][^>]*>/gi, ' ')
      .replace(/^ {0,3}\[[^\]^][^\]]*\]:\s.*$/gm, ' ')
      .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, ' ')
      .replace(/\[\^[^\]]+\]:?/g, ' ')
      .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
      // Marks at the beginning of a line: headings, quotations, items of a list, rules of a table.
      .replace(/^[ \t]*(?:#{1,6}|>+|[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
      .replace(/^[ \t|:=-]+$/gm, ' ')
      .replace(/(?<![\p{L}\p{N}])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}])/gu, '')
      .replace(/\|/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
