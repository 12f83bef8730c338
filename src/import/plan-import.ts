import { extraKeys } from './extra-keys.ts';
import { type JekyllConfig, parseJekyllConfig } from './jekyll-config.ts';
import { isReadWithoutFrontMatter, jekyllVersion } from './jekyll-version.ts';
import { joinHalves, type Moved } from './join-halves.ts';
import { moveDocument } from './move-document.ts';
import { newPostPath } from './new-path.ts';
import { pluginNotes } from './notes-on-plugins.ts';
import { languagesOf } from './old-language.ts';
import type { Note, OldFile, Planned, Write } from './old-site.ts';
import { copied, planData, planStatic } from './plan-file.ts';
import { planNavigation } from './plan-navigation.ts';
import { planCollectionDocument, planPage } from './plan-page.ts';
import { planPost } from './plan-post.ts';
import { planSettings } from './plan-settings.ts';
import { type Sort, sortFile } from './sort-file.ts';
import { inUsualPlaces } from './usual-places.ts';
import { yamlText } from './yaml-text.ts';

export interface ImportPlan {
  /** Sorted by path, each path once. */
  readonly writes: readonly Write[];
  /** The keys of site.yaml; the file itself waits for what a check of the new root finds. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
  /** Keys of front matter that only Liquid has a use for. */
  readonly extraKeys: readonly string[];
  /** How many files of each sort came over. */
  readonly counts: ReadonlyMap<Sort['kind'], number>;
}

/** Plans the root that a Jekyll site becomes. `now` is epoch milliseconds; only posts of the future and undated documents of collections depend on it. */
export function planImport(oldFiles: readonly OldFile[], now: number): ImportPlan {
  const text = (path: string): string | undefined => oldFiles.find((file) => file.path === path)?.text;
  const config = parseJekyllConfig(text('_config.yml') ?? text('_config.yaml') ?? '');
  const { files, realPath } = inUsualPlaces(oldFiles, config);
  const version = jekyllVersion(text('Gemfile.lock') ?? text('Gemfile'));
  const languages = languagesOf(files, config);
  const settings = planSettings(
    config,
    version,
    files.map(({ path }) => path),
    languages,
  );
  const sortOf = (file: OldFile): Sort => {
    const sort = sortFile(file, config);
    return sort.kind === 'static' && version === 3 && isReadWithoutFrontMatter(file.path) ? { kind: 'page' } : sort;
  };
  const writes = new Map<string, Write>();
  const pages: OldFile[] = [];
  const documents: Moved[] = [];
  const moved = new Map<string, string>();
  const counts = new Map<Sort['kind'], number>();
  const notes = [...settings.notes, ...pluginNotes(config, text('Gemfile') ?? '')];
  for (const file of files) {
    const sort = sortOf(file);
    const planned = planFile(file, sort, config, now);
    notes.push(...planned.notes);
    for (const write of planned.writes) {
      const message = `Left out: another file became ${write.path} already.`;
      if (writes.has(write.path)) notes.push({ topic: 'unsupported', path: file.path, line: 1, message });
      else {
        writes.set(write.path, write);
        documents.push(...asDocument(write, file.path, sort));
        if (isMoved(sort, write.path, file.path)) moved.set(write.path.slice('content/'.length), file.path);
      }
    }
    if (sort.kind === 'page' && planned.writes.length > 0) pages.push(file);
    if (planned.writes.length > 0) counts.set(sort.kind, (counts.get(sort.kind) ?? 0) + 1);
  }
  for (const write of languages.length > 1 ? joinHalves(documents, config) : []) writes.set(write.path, write);
  const navigation = planNavigation(pages, config);
  const jekyll = {
    path: 'content/_data/jekyll.yaml',
    text: yamlText({ ...settings.jekyll, ...(moved.size > 0 ? { moved: Object.fromEntries(moved) } : {}) }),
  };
  writes.set(jekyll.path, jekyll);
  const extra = extraKeys(writes.values(), settings.defaults, files);
  return {
    writes: [...writes.values()]
      .map((write) => fromRealPlace(write, realPath))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    settings: {
      ...settings.site,
      ...(navigation.length > 0 ? { navigation } : {}),
      ...(extra.length > 0 ? { extra_keys: extra } : {}),
    },
    extraKeys: extra,
    notes: notes
      .map((note) => ({ ...note, path: realPath(note.path) }))
      .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
    counts,
  };
}

function fromRealPlace(write: Write, realPath: (path: string) => string): Write {
  return 'copyOf' in write ? { ...write, copyOf: realPath(write.copyOf) } : write;
}

/** Whether the old path of what Jekyll reads does not follow from the new one: the same, but for a collection's underscore. */
function isMoved({ kind }: Sort, path: string, oldPath: string): boolean {
  if (kind === 'document') return path !== `content/${oldPath.replace(/^_/, '')}`;
  return ['post', 'draft', 'page'].includes(kind) && path !== `content/${oldPath}`;
}

function asDocument(write: Write, oldPath: string, sort: Sort): Moved[] {
  if (sort.kind === 'document') return [{ write, oldPath, type: sort.collection }];
  return sort.kind === 'post' || sort.kind === 'page' ? [{ write, oldPath, type: `${sort.kind}s` }] : [];
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
      return moveDocument(file, { path: newPostPath(file.path), base: '/', oldUrl: undefined, newUrl: undefined });
    case 'misnamed-post':
      return note('different', 'Jekyll left it out, because its name does not begin with a date: YYYY-MM-DD-words.md.');
    case 'page':
      return planPage(file, config);
    case 'document': {
      const collection = config.collections.find(({ name }) => name === sort.collection);
      return collection ? planCollectionDocument(file, collection, config, now) : none;
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
