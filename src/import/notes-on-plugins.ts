import type { JekyllConfig } from './jekyll-config.ts';
import type { Note } from './old-site.ts';

/** Jekyll's plugins that many sites use, and what stands in their place here. */
const counterparts: Readonly<Record<string, string>> = {
  'jekyll-feed': 'The new site makes its own feed, with the same entries under the same ids.',
  'jekyll-sitemap': 'The new site makes its own sitemap.',
  'jekyll-seo-tag': 'The new site writes titles, descriptions and social cards by itself.',
  'jekyll-redirect-from': '`redirect_from` and `redirect_to` work as before.',
  'jekyll-paginate': 'The new site divides its lists into pages by itself; their addresses differ.',
  'jekyll-paginate-v2': 'The new site divides its lists into pages by itself; their addresses differ.',
  'jekyll-archives': 'The new site has pages for years, months, tags and authors by itself; their addresses differ.',
  'jekyll-last-modified-at': 'Write `last_modified_at` in the front matter where readers should see a date of change.',
  'jekyll-gist': 'A gist becomes a link to it: nothing is loaded from elsewhere.',
  'jekyll-include-cache': 'Nothing needs it here: includes are fast.',
  'jekyll-default-layout': 'Every page has a layout here without naming one.',
  'jekyll-readme-index': 'A README is not a page here: name it index.md.',
  'jekyll-optional-front-matter': 'Front matter may be left out here too.',
};

function pluginNote(name: string): { readonly isSupported: boolean; readonly message: string } {
  const message = counterparts[name];
  return message === undefined
    ? { isSupported: false, message: `The plugin ${name} has no counterpart here. What it made is missing.` }
    : { isSupported: true, message: `${name}: ${message}` };
}

/** What to tell of the plugins that the settings and the Gemfile name. */
export function pluginNotes(config: JekyllConfig, gemfile: string): Note[] {
  const inGemfile = [...gemfile.matchAll(/^\s*gem\s+['"](jekyll-[\w-]+)['"]/gm)].map(([, name = '']) => name);
  const names = [...new Set([...config.plugins, ...inGemfile])].filter((name) => !name.startsWith('jekyll-theme-'));
  return names.map((name) => {
    const { isSupported, message } = pluginNote(name);
    const isInConfig = config.plugins.includes(name);
    const line = isInConfig ? config.lineOf('plugins' in config.data ? 'plugins' : 'gems') : 1;
    return {
      topic: isSupported ? 'different' : 'unsupported',
      path: isInConfig ? '_config.yml' : 'Gemfile',
      line,
      message,
    };
  });
}
