import { toText } from '../values/to-text.ts';
import { type FilterTable, filter } from './filter.ts';
import { text } from './text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '>': '&gt;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaping = filter(0, 0, (input) => (input === null ? null : escapeHtml(text(input))));

/** Filters that escape, strip and make HTML. */
export const htmlFilters: FilterTable = {
  escape: escaping,
  h: escaping,
  escape_once: filter(0, 0, (input) =>
    text(input).replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, (character) => entities[character] ?? character),
  ),
  xml_escape: filter(0, 0, (input) => escapeXml(text(input))),
  strip_html: filter(0, 0, (input) => stripHtml(text(input))),
  markdownify: filter(0, 0, (input, _, run) => run.converters.markdownify(toText(input))),
  smartify: filter(0, 0, (input, _, run) => run.converters.smartify(toText(input))),
};

export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** As escapeHtml, with XML's own name for the apostrophe. */
export function escapeXml(value: string): string {
  return escapeHtml(value).replaceAll('&#39;', '&apos;');
}

const hidden = [
  ['<script', '</script>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
] as const;

function stripHtml(value: string): string {
  const visible = hidden.reduce((rest, [open, close]) => without(rest, open, close), value);
  return without(visible, '<', '>');
}

/** Leaves out every stretch from `open` to the next `close`; in one pass, however many openings are never closed. */
function without(value: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = value.indexOf(open, at);
    const end = start < 0 ? -1 : value.indexOf(close, start + open.length);
    if (end < 0) return kept + value.slice(at);
    kept += value.slice(at, start);
    at = end + close.length;
  }
}
