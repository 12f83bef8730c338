import type { Language } from '../language/language.ts';
import { isRecord, type JekyllConfig, textOf } from './jekyll-config.ts';
import { notesOnSettings } from './notes-on-settings.ts';
import type { Note } from './old-site.ts';
import { planDefaults } from './plan-defaults.ts';

type Values = Readonly<Record<string, unknown>>;

export interface PlannedSettings {
  /** What goes into content/_data/site.yaml. */
  readonly site: Values;
  /** What goes into content/_data/jekyll.yaml: what only the Liquid of the old posts asks for. */
  readonly jekyll: Values;
  /** Every key that `defaults` give to front matter. */
  readonly defaults: Values;
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

/**
 * Says in site.yaml what _config.yml said, of a site with files at `oldPaths` in these `languages`, the main one first.
 * `version` is the Jekyll that built the old site: 3 on GitHub Pages.
 */
export function planSettings(
  config: JekyllConfig,
  version: 3 | 4,
  oldPaths: readonly string[],
  languages: readonly Language[],
): PlannedSettings {
  const defaults = planDefaults(config, oldPaths);
  const { data } = config;
  const url = addressOf(data);
  const collections = config.collections.map(({ name, isPublished }) => [name, { output: isPublished }]);
  const site = {
    title: textOf(data.title) ?? textOf(data.name),
    description: textOf(data.description) ?? textOf(data.tagline),
    languages: Object.fromEntries(
      languages.map((language, index) => [
        language,
        url === undefined ? {} : { url: index === 0 ? url : `${url}${language}/` },
      ]),
    ),
    contact: /^[^@\s]+@[^@\s]+$/.test(textOf(data.email) ?? '') ? { email: data.email } : undefined,
    permalink: config.postPermalink,
    timezone: config.timeZone,
    future: data.future === true ? true : undefined,
    originals: true,
    remote_images: true,
    kramdown: isRecord(data.kramdown) ? data.kramdown : undefined,
    figures: false,
    defaults: defaults.length > 0 ? defaults : undefined,
  };
  const rest = Object.entries(data).filter(([key]) => !ownKeys.has(key));
  return {
    site: withoutGaps(site),
    jekyll: withoutGaps({
      version,
      collections: collections.length > 0 ? Object.fromEntries(collections) : undefined,
      config: Object.fromEntries(rest),
    }),
    defaults: Object.assign({}, ...defaults.map(({ values }) => values)),
    notes: notesOnSettings(config, url),
  };
}

function addressOf(data: Values): string | undefined {
  const url = textOf(data.url);
  if (url === undefined || !/^https?:\/\/[^/]/.test(url)) return undefined;
  return `${url.replace(/\/+$/, '')}/${(textOf(data.baseurl) ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(/\/+$/, '/');
}

function withoutGaps(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
