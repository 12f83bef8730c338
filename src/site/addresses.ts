import type { Language } from '../language/language.ts';

/** Where one language of the site lives. Paths begin and end with a slash, folders do not begin with one. */
export interface Address {
  readonly language: Language;
  /** `https://host`, where the site knows its address. */
  readonly origin: string | undefined;
  /** The path below which every page of this language lives, as readers see it: `/` or `/cy/`. */
  readonly base: string;
  /** The home of this language: the blog's newest posts. */
  readonly home: string;
  /** The path of the tree it shares with the languages on its origin, as readers see it. */
  readonly root: string;
  /** The folder in the output that is the root of that tree: '' or, where languages have hosts of their own, `host/`. */
  readonly folder: string;
}

/** The languages that share one tree of the output, in the order of site.yaml. */
export interface Tree {
  readonly origin: string | undefined;
  readonly root: string;
  readonly folder: string;
  readonly addresses: readonly Address[];
}

interface Wanted {
  readonly language: Language;
  readonly url: string | undefined;
}

/**
 * Gives every language its place in the output: one tree for all addresses on one origin (their common path is the
 * output's root), one folder a host where origins differ. A language without an address joins the first language's
 * tree, below its own tag unless it comes first.
 */
export function planAddresses(wanted: readonly Wanted[]): Tree[] {
  const [first] = wanted;
  const firstUrl = first?.url === undefined ? undefined : new URL(first.url);
  const groups = new Map<string, { language: Language; path: string }[]>();
  for (const { language, url } of wanted) {
    const parsed = url === undefined ? undefined : new URL(url);
    const origin = (parsed ?? firstUrl)?.origin ?? '';
    const path = parsed
      ? withSlash(parsed.pathname)
      : language === first?.language
        ? '/'
        : `${withSlash(firstUrl?.pathname ?? '/')}${language}/`;
    groups.set(origin, [...(groups.get(origin) ?? []), { language, path }]);
  }
  return [...groups].map(([origin, members]) => {
    const root = commonPath(members.map((member) => member.path));
    const folder = groups.size > 1 ? `${new URL(origin).host.replace(':', '-')}/` : '';
    const home = members.length > 1 ? 'blog/' : '';
    return {
      origin: origin || undefined,
      root,
      folder,
      addresses: members.map(({ language, path }) => {
        const hasAddress = wanted.some((one) => one.language === language && one.url !== undefined);
        return {
          language,
          origin: hasAddress ? origin : undefined,
          base: path,
          home: path + home,
          root,
          folder,
        };
      }),
    };
  });
}

/** The absolute form of a site path, or undefined where the language has no address. */
export function absoluteUrl(address: Address, path: string): string | undefined {
  return address.origin === undefined ? undefined : address.origin + path;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function commonPath(paths: readonly string[]): string {
  const [first = '/', ...rest] = paths;
  const segments = first.split('/').slice(0, -1);
  let shared = segments.length;
  for (const path of rest) {
    const other = path.split('/').slice(0, -1);
    let same = 0;
    while (same < shared && segments[same] === other[same]) same++;
    shared = same;
  }
  return `${segments.slice(0, shared).join('/')}/`;
}
