# Reads the Jekyll sites whose folders are named on standard input, one a line, and prints one JSON array: for each site
# the documents and pages that Jekyll would publish, with the address, file, date, title, categories and tags of each.
require 'jekyll'
require 'json'
require 'time'

Jekyll.logger.log_level = :error

def described(item, path)
  {
    path: path,
    url: item.url,
    file: item.destination('/out').delete_prefix('/out/'),
    date: item.is_a?(Jekyll::Document) && item.data['date'] ? item.data['date'].xmlschema : nil,
    title: item.data['title'].to_s,
    categories: item.is_a?(Jekyll::Document) ? item.data['categories'] : nil,
    tags: item.is_a?(Jekyll::Document) ? item.data['tags'].map(&:to_s) : nil
  }
rescue StandardError => e
  { path: path, error: e.message.encode('utf-8', invalid: :replace) }
end

def read_site(folder)
  # TZ unset: `timezone` in the site's own settings decides.
  config = Jekyll.configuration('source' => folder, 'destination' => '/out', 'quiet' => true, 'disable_disk_cache' => true)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  documents = site.documents.map { |item| described(item, item.relative_path) }
  documents + site.pages.map { |item| described(item, item.relative_path) }
end

# A process for each: Jekyll remembers dates that it has read, whatever the time zone.
results = $stdin.each_line(chomp: true).map do |folder|
  reader, writer = IO.pipe
  fork do
    reader.close
    $stderr.reopen(File::NULL)
    writer.write(JSON.generate(read_site(folder)))
    writer.close
    exit!(0)
  end
  writer.close
  answer = reader.read
  Process.wait
  answer.empty? ? [] : JSON.parse(answer)
end
puts JSON.generate(results)
