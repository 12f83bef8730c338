import { suggest } from '../schema/suggest.ts';

/** Every option of kramdown and of its reader of GitHub’s Markdown (https://kramdown.gettalong.org/options.html), and Jekyll’s own. */
const options = new Set(
  `auto_id_prefix auto_id_stripping auto_ids coderay enable_coderay entity_output footnote_backlink footnote_backlink_inline
  footnote_link_text footnote_nr footnote_prefix forbidden_inline_options gfm_emojis gfm_quirks hard_wrap header_links
  header_offset html_to_native input latex_headers line_width link_defs list_indent math_engine math_engine_opts
  parse_block_html parse_span_html remove_block_html_tags remove_line_breaks_for_cjk remove_span_html_tags show_warnings
  smart_quotes syntax_highlighter syntax_highlighter_opts template toc_levels transliterated_header_ids typographic_symbols
  guess_lang`.split(/\s+/),
);

/** What is wrong with the names of options under `kramdown`, by name: a misspelt one has no effect, and nothing tells why. */
export function checkOptionNames(names: readonly string[]): (readonly [name: string, message: string])[] {
  return names.flatMap((name): [string, string][] => {
    if (options.has(name) || name.startsWith('coderay_')) return [];
    const meant = suggest(name, options);
    const advice = meant === undefined ? 'Remove the line.' : `Did you mean \`${meant}\`?`;
    return [[name, `\`kramdown.${name}\` is no option of kramdown. ${advice}`]];
  });
}
