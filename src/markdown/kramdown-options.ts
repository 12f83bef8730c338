/** The options of kramdown that a Jekyll site sets in `_config.yml` or a post with `{::options /}`. */
export interface KramdownOptions {
  readonly autoIds: boolean;
  readonly autoIdPrefix: string;
  /** The levels of headings that a table of contents lists. */
  readonly tocLevels: readonly number[];
  /** The opening and closing single, then double quotation marks. */
  readonly smartQuotes: readonly [string, string, string, string];
  readonly hardWrap: boolean;
  readonly headerOffset: number;
  readonly footnoteNumber: number;
  readonly footnoteBacklink: string;
  /** Whether the content of block HTML is Markdown without `markdown="1"`. */
  readonly parseBlockHtml: boolean;
  readonly parseSpanHtml: boolean;
}

/** What Jekyll 4.3 sets when `_config.yml` says nothing. */
export const jekyllOptions: KramdownOptions = {
  autoIds: true,
  autoIdPrefix: '',
  tocLevels: [1, 2, 3, 4, 5, 6],
  smartQuotes: ['‘', '’', '“', '”'],
  hardWrap: false,
  headerOffset: 0,
  footnoteNumber: 1,
  footnoteBacklink: '↩',
  parseBlockHtml: false,
  parseSpanHtml: true,
};

/**
 * Reads options as `_config.yml` (under `kramdown:`) or `{::options /}` writes them; one that is unknown here or has no
 * meaning keeps its value in `base`.
 */
export function parseOptions(written: Readonly<Record<string, unknown>>, base = jekyllOptions): KramdownOptions {
  const flag = (name: string, fallback: boolean) => {
    const value = written[name];
    return value === undefined || value === null ? fallback : String(value) === 'true';
  };
  const number = (name: string, fallback: number) => {
    const value = written[name];
    return /^-?\d+$/.test(String(value)) ? Number(value) : fallback;
  };
  const text = (name: string, fallback: string) => {
    const value = written[name];
    return typeof value === 'string' ? value : fallback;
  };
  return {
    autoIds: flag('auto_ids', base.autoIds),
    autoIdPrefix: text('auto_id_prefix', base.autoIdPrefix),
    tocLevels: parseLevels(written.toc_levels) ?? base.tocLevels,
    smartQuotes: parseQuotes(written.smart_quotes) ?? base.smartQuotes,
    hardWrap: flag('hard_wrap', base.hardWrap),
    headerOffset: number('header_offset', base.headerOffset),
    footnoteNumber: number('footnote_nr', base.footnoteNumber),
    footnoteBacklink: text('footnote_backlink', base.footnoteBacklink),
    parseBlockHtml: flag('parse_block_html', base.parseBlockHtml),
    parseSpanHtml: flag('parse_span_html', base.parseSpanHtml),
  };
}

function parseLevels(value: unknown): readonly number[] | undefined {
  if (Array.isArray(value)) return value.map(Number);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [, from, to] = /^(\d)\.\.\.?(\d)$/.exec(String(value)) ?? [];
  if (from && to) return [1, 2, 3, 4, 5, 6].filter((level) => level >= Number(from) && level <= Number(to));
  return String(value)
    .split(/[\s,]+/)
    .map(Number);
}

const quoteNames: Readonly<Record<string, string>> = {
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  apos: "'",
  quot: '"',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
};

function parseQuotes(value: unknown): KramdownOptions['smartQuotes'] | undefined {
  const names: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const [a, b, c, d] = names.map((name) => quoteNames[String(name).trim()]);
  return a && b && c && d ? [a, b, c, d] : undefined;
}
