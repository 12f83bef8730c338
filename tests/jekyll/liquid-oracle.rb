# frozen_string_literal: true

# Renders templates with Jekyll itself, each as the body of one post of a site.
# Usage: ruby liquid-oracle.rb SITE POST < templates.json > results.json
# templates.json: a list of texts; results.json: for each {"output": …} or {"error": …}.
require 'jekyll'
require 'json'
require 'tmpdir'

source, name = ARGV
Jekyll.logger.log_level = :error
site = Jekyll::Site.new(
  Jekyll.configuration('source' => source, 'destination' => Dir.mktmpdir, 'quiet' => true, 'disable_disk_cache' => true)
)
site.reset
site.read
site.generate
post = site.posts.docs.find { |document| document.basename == name }

results = JSON.parse($stdin.read).each_with_index.map do |template, index|
  payload = site.site_payload
  payload.page = post.to_liquid
  payload['site'].current_document = post
  info = { registers: { site: site, page: payload.page } }
  begin
    { output: site.liquid_renderer.file("#{index}.md").parse(template).render!(payload, info) }
  rescue StandardError, SyntaxError => e
    # Where the fixtures lie on this machine is nobody’s concern.
    { error: e.message.gsub(%r{/\S*/tests/fixtures}, "tests/fixtures") }
  end
end
puts JSON.pretty_generate(results)
