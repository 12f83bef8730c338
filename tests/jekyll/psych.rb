# Reads a JSON array of YAML texts on standard input, and prints what Ruby's psych makes of each, as Jekyll calls it:
# { "value": … }, or { "error": … }. Dates are written as {"date": …}.
require 'psych'
require 'json'
require 'date'

def plain(value)
  case value
  when Hash then value.to_h { |key, content| [key.to_s, plain(content)] }
  when Array then value.map { |content| plain(content) }
  when Time, Date then { date: true }
  when Float then value.finite? ? value : value.to_s
  when Symbol then ":#{value}"
  else value
  end
end

answers = JSON.parse($stdin.read).map do |text|
  { value: plain(Psych.safe_load(text, permitted_classes: [Date, Time, Symbol], aliases: true)) }
rescue StandardError => e
  { error: e.message }
end
puts JSON.generate(answers)
