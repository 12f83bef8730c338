import { isTimeZone } from '../dates/time-zone.ts';
import { checkPermalink } from '../permalinks/check-permalink.ts';
import { isRecord, type JekyllConfig, textOf } from './jekyll-config.ts';
import type { Note } from './old-site.ts';

/** What to tell of the settings in _config.yml that mean something else here, or nothing; `url` is the site's address. */
export function notesOnSettings(config: JekyllConfig, url: string | undefined): Note[] {
  const { data } = config;
  const notes: Note[] = [];
  const note = (topic: Note['topic'], key: string, message: string) => {
    notes.push({ topic, path: '_config.yml', line: config.lineOf(key), message });
  };
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
  for (const { name } of config.collections.filter(({ isPublished }) => !isPublished)) {
    note(
      'unsupported',
      'collections',
      `The collection ${name} has no pages of its own (\`output\` is not true) and does not come over.`,
    );
  }
  const feed = isRecord(data.feed) ? textOf(data.feed.path) : undefined;
  if (feed !== undefined && feed.replace(/^\//, '') !== 'feed.xml') {
    const old = feed.replace(/^\/?/, '/');
    note(
      'different',
      'feed',
      `The feed was at ${old}; here it is at /feed.xml. Let the server lead ${old} there, or those who subscribed lose the blog.`,
    );
  }
  const more = Object.keys(isRecord(data.feed) ? data.feed : {}).find((key) =>
    ['categories', 'tags', 'collections'].includes(key),
  );
  if (more !== undefined) {
    note(
      'unsupported',
      'feed',
      `jekyll-feed made feeds of its ${more} besides. Here each tag and each author has one; let the server lead the old addresses below /feed/ to them, or to /feed.xml.`,
    );
  }
  const comments = ['disqus', 'disqus_shortname', 'comments', 'utterances', 'giscus', 'staticman'].find(
    (key) => data[key],
  );
  if (comments !== undefined)
    note(
      'unsupported',
      comments,
      'Readers’ comments have no counterpart here, and what they wrote does not come over.',
    );
  const counter = ['google_analytics', 'ga_tracking_id', 'analytics', 'matomo', 'plausible'].find((key) => data[key]);
  if (counter !== undefined)
    note('unsupported', counter, 'No visits are counted here: the pages load nothing from other servers.');
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

/** What holds here, of kramdown's options that change the words or the anchors of a page and that site.yaml cannot set. */
const usual: Readonly<Record<string, unknown>> = { auto_id_stripping: false, input: 'GFM', html_to_native: false };
