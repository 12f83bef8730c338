# Reads Markdown documents, one a line as JSON, and answers the HTML that kramdown makes of each with its
# warnings, set up as Jekyll 4.3 sets it up when _config.yml says nothing.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

options = {
  input: 'GFM', auto_ids: true, toc_levels: [1, 2, 3, 4, 5, 6], entity_output: :as_char,
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', hard_wrap: false, footnote_nr: 1,
  syntax_highlighter: 'rouge', syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true }
}

$stdout.sync = true
$stdin.each_line do |line|
  document = Kramdown::Document.new(JSON.parse(line), options.dup)
  puts JSON.generate({ html: document.to_html, warnings: document.warnings })
end
