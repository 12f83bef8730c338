import type { JekyllConfig } from './jekyll-config.ts';
import { parseJekyllConfig } from './jekyll-config.ts';
import { moveDocument } from './moved-document.ts';
import { isMarkdown, newPostPath } from './new-path.ts';
import type { Note, OldFile, Planned, Write } from './old-site.ts';
import { planAuthors } from './plan-authors.ts';
import { planNavigation } from './plan-navigation.ts';
import { planCollectionDocument, planPage } from './plan-page.ts';
import { planPost } from './plan-post.ts';
import { planSettings } from './plan-settings.ts';
import { pluginNote } from './plugins.ts';
import { type Sort, sortFile } from './sort-file.ts';
import { yamlText } from './yaml-text.ts';

export interface ImportPlan {
  /** Sorted by path, each path once. */
  readonly writes: readonly Write[];
  /** The keys of site.yaml; the file itself waits for what a check of the new root finds. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
  /** How many files of each sort came over. */
  readonly counts: ReadonlyMap<Sort['kind'], number>;
}

/** Plans the root that a Jekyll site becomes. `now` is epoch milliseconds; only posts of the future depend on it. */
export function planImport(files: readonly OldFile[], now: number): ImportPlan {
  const text = (path: string): string | undefined => files.find((file) => file.path === path)?.text;
  const config = parseJekyllConfig(text('_config.yml') ?? text('_config.yaml') ?? '');
  const settings = planSettings(config, jekyllVersion(text('Gemfile.lock') ?? text('Gemfile')));
  const writes = new Map<string, Write>();
  const pages: OldFile[] = [];
  const counts = new Map<Sort['kind'], number>();
  const notes = [...settings.notes, ...pluginNotes(config, text('Gemfile') ?? '')];
  for (const file of files) {
    const sort = sortFile(file, config);
    const planned = planFile(file, sort, config, now);
    notes.push(...planned.notes);
    for (const write of planned.writes) {
      const before = writes.get(write.path);
      if (before)
        notes.push({
          topic: 'unsupported',
          path: file.path,
          line: 1,
          message: `Left out: another file became ${write.path} already.`,
        });
      else writes.set(write.path, write);
    }
    if (sort.kind === 'page' && planned.writes.length > 0) pages.push(file);
    if (planned.writes.length > 0) counts.set(sort.kind, (counts.get(sort.kind) ?? 0) + 1);
  }
  const navigation = planNavigation(pages, config);
  const jekyll = { path: 'content/_data/jekyll.yaml', text: yamlText(settings.jekyll) };
  writes.set(jekyll.path, jekyll);
  return {
    writes: [...writes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    settings: navigation.length > 0 ? { ...settings.site, navigation } : settings.site,
    notes: [...notes].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
    counts,
  };
}

function planFile(file: OldFile, sort: Sort, config: JekyllConfig, now: number): Planned {
  const none = { writes: [], notes: [] };
  const note = (topic: Note['topic'], message: string): Planned => ({
    writes: [],
    notes: [{ topic, path: file.path, line: 1, message }],
  });
  switch (sort.kind) {
    case 'post':
      return planPost(file, config, now);
    case 'draft':
      return moveDocument(file, { path: newPostPath(file.path), oldUrl: undefined, newUrl: undefined });
    case 'misnamed-post':
      return note('different', 'Jekyll left it out, because its name does not begin with a date: YYYY-MM-DD-words.md.');
    case 'page':
      return planPage(file, config);
    case 'document': {
      const collection = config.collections.find(({ name }) => name === sort.collection);
      return collection ? planCollectionDocument(file, collection, config) : none;
    }
    case 'data':
      return planData(file);
    case 'include':
      return { writes: [copied(file, `content/${file.path}`)], notes: [] };
    case 'static':
      return planStatic(file);
    case 'layout':
      return note('unsupported', 'Layouts do not come over: the new site has its own.');
    case 'theme':
      return note(
        'unsupported',
        file.path.startsWith('_plugins/')
          ? 'Plugins of the site itself do not come over.'
          : 'Styles do not come over: the new site has its own.',
      );
    case 'left-out':
      return none;
  }
}

function planData(file: OldFile): Planned {
  const name = file.path.slice('_data/'.length);
  if (/^authors\.ya?ml$/.test(name)) return planAuthors(file);
  if (/^(?:site|authors|jekyll|translations)\.(?:ya?ml|json|csv|tsv)$/.test(name)) {
    const message = `content/_data/${name} means something else here. Give the file another name, also where posts say \`site.data\`.`;
    return { writes: [], notes: [{ topic: 'unsupported', path: file.path, line: 1, message }] };
  }
  return { writes: [copied(file, `content/${file.path}`)], notes: [] };
}

function planStatic(file: OldFile): Planned {
  if (isMarkdown(file.path)) {
    const message =
      'Markdown without front matter: Jekyll published the file as it is. It is left out; with a front matter it would be a page.';
    return { writes: [], notes: [{ topic: 'different', path: file.path, line: 1, message }] };
  }
  // Of what begins with _, only the files of collections come here: they are published below the collection's name.
  const path = file.path.replace(/^_/, '');
  if (path.split('/').some((part) => /^[._]/.test(part))) {
    const message = 'Files whose name, or whose folder’s name, begins with . or _ are not published here.';
    return { writes: [], notes: [{ topic: 'unsupported', path: file.path, line: 1, message }] };
  }
  const isPicture = file.path.startsWith('assets/images/');
  return { writes: [copied(file, isPicture ? file.path : `content/${path}`)], notes: [] };
}

function copied(file: OldFile, path: string): Write {
  return { path, copyOf: file.path };
}

/** GitHub Pages is Jekyll 3, and so is a site that names it or an old version. */
function jekyllVersion(gemfile: string | undefined): 3 | 4 {
  const gems = gemfile?.replace(/^\s*#.*$/gm, '') ?? '';
  return /github-pages|\bjekyll['"]?,?\s*\(?['"]?[~=>\s]*3\./.test(gems) ? 3 : 4;
}

function pluginNotes(config: JekyllConfig, gemfile: string): Note[] {
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
