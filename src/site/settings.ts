import * as z from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { isLanguage, type Language, type Translated } from '../language/language.ts';
import { type KramdownOptions, parseOptions } from '../markdown/kramdown-options.ts';
import { problemKinds } from '../problems/kinds.ts';
import type { Checks } from '../problems/problem.ts';
import { flag, httpAddress, text, textOrList, translated, translatedTarget } from '../schema/values.ts';
import { type Address, planAddresses, type Tree } from './addresses.ts';

const severity = z.enum(['error', 'warning'], {
  error: () => 'must be warning or error.',
});

const languageSettings = z
  .strictObject(
    { url: httpAddress.optional().describe('The address of the blog in this language, ending in /') },
    { error: () => 'must have its address below it: { url: "https://…/" }.' },
  )
  .nullable()
  .transform((value): { url?: string | undefined } => value ?? {});

const organisation = z.strictObject(
  {
    name: translated.optional().describe('The organisation’s name'),
    url: translatedTarget.optional().describe('Its own website'),
  },
  { error: () => 'must have name or url: { name: …, url: … }.' },
);

const contact = z.strictObject(
  {
    email: text
      .refine((email) => /^[^\s@:]+@[^\s@]+$/.test(email), 'must be an e-mail address, such as blog@example.org.')
      .optional()
      .describe('Where readers write to'),
    url: translatedTarget.optional().describe('A page with ways to get in touch'),
  },
  { error: () => 'must have email or url: { email: …, url: … }.' },
);

const security = z.strictObject(
  {
    contact: textOrList.describe('One or more addresses that begin with mailto:, https: or tel:'),
    expires: z.unknown().describe('The day after which nobody should rely on it, within a year'),
    policy: httpAddress.optional().describe('A page that says what happens to reports'),
  },
  { error: () => 'must have contact and expires.' },
);

const navigationItem = z.strictObject(
  {
    title: translated.describe('The words of the link'),
    url: translatedTarget.describe('Where it leads, such as /about/'),
  },
  { error: () => 'must have the words of a link and where it leads: { title: About, url: /about/ }.' },
);

const scope = z.strictObject(
  { path: text.default(''), type: text.optional() },
  { error: () => 'must say for which files: { path: posts, type: posts }.' },
);

const givenValues = z
  .record(z.string(), z.unknown(), { error: () => 'must be front matter: { author: Ann Jones }.' })
  .describe('The front matter that these files are given, such as { author: Ann Jones }');

const givenDefaults = z.strictObject(
  { scope: scope.optional(), values: givenValues },
  { error: () => 'must say which files are given what: { scope: { path: posts }, values: { author: Ann Jones } }.' },
);

/** One entry of `exemptions`. */
export const exemptionSchema = z.strictObject(
  {
    path: text.describe('The file, below content/'),
    reason: text.describe('Why it is in one language only'),
    until: z.unknown().describe('The day by which the other language follows'),
  },
  { error: () => 'must have path, reason and until.' },
);

/** Every key of content/_data/site.yaml. All are optional; README's table is made from this. */
export const settingsSchema = z.strictObject({
  title: translated.optional().describe('The name of the blog'),
  description: translated.optional().describe('One sentence on what the blog is'),
  languages: z
    .strictObject(
      { en: languageSettings.optional(), cy: languageSettings.optional() },
      {
        error: () => 'must name the languages, each with its address: { en: { url: … }, cy: { url: … } }.',
      },
    )
    .optional()
    .describe('The languages, the first one first, each with the address of its blog'),
  navigation: z
    .array(navigationItem, {
      error: () => 'must be a list of links, each with a title and a url.',
    })
    .optional()
    .describe('The links at the top of every page'),
  organisation: organisation.optional().describe('Who publishes the blog: name, url'),
  contact: contact.optional().describe('How readers get in touch: email, url'),
  banner: text
    .optional()
    .describe('The picture at the front door and on the home pages, such as /assets/images/valley.jpeg'),
  cards: flag.optional().describe('true draws a picture of each post’s title, for social media'),
  repository: httpAddress
    .optional()
    .describe('Where the text is kept on GitHub: posts link to their file and its history'),
  branch: text.optional().describe('The branch that is published, main unless told'),
  security: security
    .optional()
    .describe('How people report a weakness of the site, for security.txt: contact, expires, policy'),
  permalink: text
    .optional()
    .describe('The form of a post’s address: pretty, date, ordinal, weekdate, none or a template'),
  timezone: text.optional().describe('The time zone that decides a post’s day'),
  future: flag.optional().describe('true publishes posts dated in the future'),
  exemptions: z
    .array(exemptionSchema, { error: () => 'must be a list of pages, each with path, reason and until.' })
    .optional()
    .describe('Pages that may be published before their translation: path, reason, until'),
  require_review: flag
    .optional()
    .describe('true publishes a page in two languages only where one half says who read them both: reviewed_by'),
  originals: flag.optional().describe('true also publishes the pictures of assets/ as they are, without metadata'),
  pictures: z
    .enum(['usual', 'thorough'], { error: () => 'must be usual or thorough.' })
    .optional()
    .describe('thorough takes some five times as long over each new picture, for files a sixth lighter'),
  figures: flag.optional().describe('false keeps pictures with a title from becoming figures with a caption'),
  kramdown: z
    .record(z.string(), z.unknown(), { error: () => 'must be a list of options, such as hard_wrap: true.' })
    .optional()
    .describe('Options of kramdown, where an old site set them: hard_wrap, auto_ids, toc_levels, smart_quotes …'),
  remote_images: flag
    .optional()
    .describe('true shows pictures that are kept on other servers, which then learn who reads; an import sets it'),
  extra_keys: textOrList
    .optional()
    .describe('Keys of front matter that this site has besides, for Liquid: they are not reported as unknown'),
  exclude: textOrList.optional().describe('Files and folders of content/ that are not published'),
  defaults: z
    .array(givenDefaults, {
      error: () => 'must be a list of scope and values.',
    })
    .optional()
    .describe('Front matter for many files at once, by path and type, as in Jekyll'),
  checks: z
    .strictObject(Object.fromEntries(Object.keys(problemKinds).map((kind) => [kind, severity.optional()])), {
      error: () => 'must be a list of problems by name, such as dead-link: warning.',
    })
    .optional()
    .describe('Problems by name that are only warnings here, such as dead-link: warning'),
});

/** content/_data/site.yaml as it was written. */
export type SettingsFile = z.output<typeof settingsSchema>;

/** That a page may be published before its translation; `isTold`: that this entry is wrong has been told already. */
export type ListedExemption = z.output<typeof exemptionSchema> & { readonly isTold?: boolean };

/** How people report a weakness of the site; `expires` in milliseconds since 1970. */
export interface Security {
  readonly contacts: readonly [string, ...string[]];
  readonly expires: number;
  readonly policy: string | undefined;
}

/** The settings of a site, every gap filled with its working default. */
export interface Settings {
  /** The languages in the order of site.yaml; the first is the one that unmarked files are in. */
  readonly addresses: readonly [Address, ...Address[]];
  readonly trees: readonly Tree[];
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Translated;
  readonly navigation: NonNullable<SettingsFile['navigation']>;
  readonly organisation: NonNullable<SettingsFile['organisation']>;
  readonly contact: NonNullable<SettingsFile['contact']>;
  readonly banner: string | undefined;
  readonly cards: boolean;
  /** Without a slash at the end. */
  readonly repository: string | undefined;
  readonly branch: string;
  readonly security: Security | undefined;
  readonly permalink: string;
  readonly timeZone: string;
  readonly future: boolean;
  readonly exemptions: readonly ListedExemption[];
  readonly requireReview: boolean;
  readonly originals: boolean;
  /** How much time encoders may take. */
  readonly pictures: 'usual' | 'thorough';
  readonly figures: boolean;
  readonly remoteImages: boolean;
  readonly kramdown: KramdownOptions;
  /** Keys of front matter that are nobody’s slip here. */
  readonly extraKeys: readonly string[];
  readonly exclude: readonly string[];
  readonly defaults: NonNullable<SettingsFile['defaults']>;
  readonly checks: Checks;
}

/**
 * Fills the gaps of site.yaml; `{}` gives a site in English with its home at `/`. `onOneHost` puts languages that have
 * hosts of their own side by side on one, as a preview needs them.
 */
export function resolveSettings(file: SettingsFile, onOneHost = false): Settings {
  const named = Object.entries(file.languages ?? { en: {} }).flatMap(([key, value]) =>
    isLanguage(key) && value !== undefined ? [{ language: key, url: value.url }] : [],
  );
  const asPublished = planAddresses(named.length > 0 ? named : [{ language: 'en', url: undefined }]);
  const isSplit = onOneHost && asPublished.length > 1;
  const trees = isSplit ? planAddresses(named.map(({ language }) => ({ language, url: undefined }))) : asPublished;
  const inOrder = named.flatMap(({ language }) =>
    trees.flatMap((tree) => tree.addresses.filter((address) => address.language === language)),
  );
  const [first = trees[0]?.addresses[0], ...rest] = inOrder;
  if (first === undefined) throw new Error('a site has at least one language');
  return {
    addresses: [first, ...rest],
    trees,
    title: {
      en: file.title?.en ?? file.title?.cy ?? 'Blog',
      cy: file.title?.cy ?? file.title?.en ?? 'Blog',
    },
    description: file.description ?? {},
    navigation: file.navigation ?? [],
    organisation: file.organisation ?? {},
    contact: file.contact ?? {},
    banner: file.banner,
    cards: file.cards ?? false,
    repository: file.repository?.replace(/\/+$/, ''),
    branch: file.branch ?? 'main',
    security: securityOf(file),
    permalink: file.permalink ?? 'pretty',
    timeZone: file.timezone ?? 'Europe/London',
    future: file.future ?? false,
    exemptions: file.exemptions ?? [],
    requireReview: file.require_review ?? false,
    originals: file.originals ?? false,
    pictures: file.pictures ?? 'usual',
    figures: file.figures ?? true,
    remoteImages: file.remote_images ?? false,
    kramdown: parseOptions(file.kramdown ?? {}),
    extraKeys: file.extra_keys ?? [],
    exclude: file.exclude ?? [],
    defaults: file.defaults ?? [],
    checks: file.checks ?? {},
  };
}

function securityOf({ security, timezone }: SettingsFile): Security | undefined {
  const [first, ...rest] = security?.contact ?? [];
  const expires = parseDate(security?.expires, timezone ?? 'Europe/London');
  if (first === undefined || expires === undefined) return undefined;
  return { contacts: [first, ...rest], expires, policy: security?.policy };
}
