import { isTimeZone } from '../dates/time-zone.ts';
import { checkPermalink } from '../permalinks/check-permalink.ts';
import { isRecord, type JekyllConfig, textOf } from './jekyll-config.ts';
import type { Note } from './old-site.ts';

type Values = Readonly<Record<string, unknown>>;

export interface PlannedSettings {
  /** What goes into content/_data/site.yaml. */
  readonly site: Values;
  /** What goes into content/_data/jekyll.yaml: what only the Liquid of the old posts asks for. */
  readonly jekyll: Values;
  readonly notes: readonly Note[];
}

/** Keys of _config.yml that site.yaml says in its own words, or that say how Jekyll itself runs. */
const ownKeys = new Set([
  'collections',
  'collections_dir',
  'data_dir',
  'includes_dir',
  'layouts_dir',
  'plugins_dir',
  'defaults',
  'exclude',
  'include',
  'keep_files',
  'destination',
  'source',
  'plugins',
  'gems',
  'whitelist',
  'theme',
  'remote_theme',
  'markdown',
  'kramdown',
  'highlighter',
  'future',
  'unpublished',
  'permalink',
  'timezone',
  'sass',
  'livereload',
  'port',
  'host',
  'quiet',
  'verbose',
  'incremental',
]);

/** Says in site.yaml what _config.yml said. `version` is the Jekyll that built the old site: 3 on GitHub Pages. */
export function planSettings(config: JekyllConfig, version: 3 | 4): PlannedSettings {
  const { data } = config;
  const language = /^cy\b/i.test(textOf(data.lang) ?? textOf(data.locale) ?? '') ? 'cy' : 'en';
  const url = addressOf(data);
  const collections = config.collections.map(({ name, isPublished }) => [name, { output: isPublished }]);
  const site = {
    title: textOf(data.title) ?? textOf(data.name),
    description: textOf(data.description) ?? textOf(data.tagline),
    languages: { [language]: url === undefined ? {} : { url } },
    contact: /^[^@\s]+@[^@\s]+$/.test(textOf(data.email) ?? '') ? { email: data.email } : undefined,
    permalink: config.postPermalink,
    timezone: config.timeZone,
    future: data.future === true ? true : undefined,
    originals: true,
    remote_images: true,
    figures: false,
    defaults: defaultsOf(config),
  };
  const rest = Object.entries(data).filter(([key]) => !ownKeys.has(key));
  return {
    site: withoutGaps(site),
    jekyll: withoutGaps({
      version,
      collections: collections.length > 0 ? Object.fromEntries(collections) : undefined,
      config: Object.fromEntries(rest),
    }),
    notes: notesOn(config, url),
  };
}

function addressOf(data: Values): string | undefined {
  const url = textOf(data.url);
  if (url === undefined || !/^https?:\/\/[^/]/.test(url)) return undefined;
  return `${url.replace(/\/+$/, '')}/${(textOf(data.baseurl) ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(/\/+$/, '/');
}

/** `defaults`, with the folders and types of collections in terms of where their documents go. */
function defaultsOf({ data, collections }: JekyllConfig): Values[] | undefined {
  const sets = (Array.isArray(data.defaults) ? data.defaults : []).filter(isRecord).flatMap(({ scope, values }) => {
    if (!isRecord(values)) return [];
    const { path, type } = isRecord(scope) ? scope : {};
    const written = typeof path === 'string' ? path.replace(/^\/+|\/+$/g, '') : '';
    const named = collections.find(({ name }) => name === type);
    const below = collections.find(({ name }) => written === `_${name}` || written.startsWith(`_${name}/`));
    const folder = below ? written.slice(1) : written === '' && named ? named.name : written;
    const kind = named ? undefined : textOf(type)?.replace(/^(post|page|draft)$/, '$1s');
    return [{ scope: withoutGaps({ path: folder, type: kind }), values }];
  });
  const separator = textOf(data.excerpt_separator);
  if (separator !== undefined)
    sets.unshift({ scope: { path: '', type: 'posts' }, values: { excerpt_separator: separator } });
  return sets.length > 0 ? sets : undefined;
}

function notesOn(config: JekyllConfig, url: string | undefined): Note[] {
  const { data } = config;
  const notes: Note[] = [];
  const note = (topic: Note['topic'], key: string, message: string) => {
    notes.push({ topic, path: '_config.yml', line: config.lineOf(key), message });
  };
  if (config.problem !== undefined) note('unsupported', '', `The settings cannot be read: ${config.problem}`);
  if (url === undefined) {
    note(
      'different',
      'url',
      'No `url`: without the site’s address there are no feeds and no sitemap. Write it under `languages` in site.yaml.',
    );
  }
  const zone = textOf(data.timezone);
  if (zone === undefined) {
    note(
      'different',
      'timezone',
      'No `timezone`: Jekyll took the one of the machine it ran on, UTC on GitHub Pages. site.yaml says UTC, which keeps each post’s day.',
    );
  } else if (!isTimeZone(zone)) {
    note(
      'different',
      'timezone',
      `“${zone}” is not the name of a time zone, and Jekyll took it for UTC. So does site.yaml.`,
    );
  }
  const problem = checkPermalink(config.postPermalink, 'document');
  if (problem !== undefined) note('unsupported', 'permalink', problem);
  if (typeof data.markdown === 'string' && !/^(?:kramdown|GFM)$/i.test(data.markdown)) {
    note('different', 'markdown', `Markdown was read by ${data.markdown}; here kramdown’s rules hold.`);
  }
  const kramdown = isRecord(data.kramdown) ? data.kramdown : {};
  for (const [key, value] of Object.entries(kramdown)) {
    if (usual[key] !== undefined && usual[key] !== value) {
      note(
        'different',
        'kramdown',
        `kramdown’s \`${key}: ${String(value)}\` is not supported: \`${String(usual[key])}\` holds here.`,
      );
    }
  }
  for (const key of ['source', 'collections_dir', 'data_dir', 'includes_dir']) {
    if (textOf(data[key]))
      note(
        'unsupported',
        key,
        `\`${key}\` is not read: give the import a copy of the site with its folders in their usual places.`,
      );
  }
  for (const { name } of config.collections.filter(({ isPublished }) => !isPublished)) {
    note(
      'unsupported',
      'collections',
      `The collection ${name} has no pages of its own (\`output\` is not true) and does not come over.`,
    );
  }
  if (data.unpublished === true)
    note('different', 'unpublished', 'Posts with `published: false` were shown; here only with --unpublished.');
  if (data.show_drafts === true)
    note('different', 'show_drafts', 'Drafts were published; here they are in the preview only.');
  if (textOf(data.theme) ?? textOf(data.remote_theme)) {
    note(
      'different',
      'theme' in data ? 'theme' : 'remote_theme',
      'The theme does not come over: the new site has its own layouts and styles.',
    );
  }
  return notes;
}

/** What holds here, of kramdown's options whose other values change the words or the anchors of a page. */
const usual: Readonly<Record<string, unknown>> = {
  auto_ids: true,
  auto_id_prefix: '',
  auto_id_stripping: false,
  hard_wrap: false,
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo',
  toc_levels: '1..6',
  input: 'GFM',
  parse_block_html: false,
  parse_span_html: true,
  footnote_nr: 1,
  html_to_native: false,
};

function withoutGaps(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
