/** The line at `line`, which begins with a tab, with the spaces that the lines above it ask for. */
export function withoutTab(lines: readonly string[], line: number): string {
  const content = (lines[line] ?? '').trim();
  const above = lines.slice(0, line).findLast((text) => text.trim() !== '' && !/^\s*#/.test(text)) ?? '';
  const [spaces = ''] = /^\s*/.exec(above.replaceAll('\t', '  ')) ?? [];
  if (/:\s*$/.test(above)) return `${spaces}  ${content}`;
  if (content.startsWith('- ')) return spaces + content;
  if (!/^[\w-]+:(?:\s|$)/.test(content)) return `${spaces}  ${content}`;
  // A key belongs beside the key above it, which a dash may stand before.
  const [dashes = ''] = /^(?:- +)+(?=[\w-]+:\s)/.exec(above.trim()) ?? [];
  return spaces + ' '.repeat(dashes.length) + content;
}
