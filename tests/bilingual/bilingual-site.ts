import sharp from 'sharp';
import type { Language } from '../../src/language/language.ts';
import { slugify } from '../../src/language/slugify.ts';
import { cy } from '../../src/language/statement/cy.ts';
import { en } from '../../src/language/statement/en.ts';
import { places } from './places.ts';

/** Where the two languages of a site live, and which of them unmarked files are in. */
export interface Arrangement {
  readonly first: Language;
  readonly urls: Readonly<Record<Language, string>>;
}

export const oneOrigin: Arrangement = {
  first: 'en',
  urls: { en: 'https://blog.example.test/', cy: 'https://blog.example.test/cy/' },
};

export const belowAPath: Arrangement = {
  first: 'cy',
  urls: { en: 'https://org.github.io/blog/', cy: 'https://org.github.io/blog/cy/' },
};

export const welshAtTheRoot: Arrangement = {
  first: 'cy',
  urls: { cy: 'https://blog.example.test/', en: 'https://blog.example.test/en/' },
};

export const eachBelowAPath: Arrangement = {
  first: 'en',
  urls: { en: 'https://blog.example.test/en/', cy: 'https://blog.example.test/cy/' },
};

/** Hosts whose names have letters beyond ASCII are written as browsers ask for them. */
export const hostsWithPaths: Arrangement = {
  first: 'cy',
  urls: { en: 'https://blog.example.test/news/', cy: 'https://xn--blg-mna.example.test/newyddion/blog/' },
};

/** The front door of a site on one origin: what the addresses of both its languages begin with. */
export function doorOf({ urls: { en, cy } }: Arrangement): string {
  let same = 0;
  while (same < en.length && en[same] === cy[same]) same++;
  return en.slice(0, en.slice(0, same).lastIndexOf('/') + 1);
}

export const oneHostALanguage: Arrangement = {
  first: 'en',
  urls: { en: 'https://blog.example.test/', cy: 'https://blog.enghraifft.test/' },
};

/** What the tags of the fixture are called: the words of REQUIREMENTS’ table on sorting, and two that all posts have. */
export const tags: readonly Readonly<Record<Language, string>>[] = [
  ['News', 'Newyddion'],
  ['Accessibility', 'Hygyrchedd'],
  ['Beer', 'Cwrw'],
  ['Play', 'Chwarae'],
  ['Day', 'Dydd'],
  ['Dragon', 'Ddraig'],
  ['Fan', 'Fan'],
  ['Factory', 'Ffatri'],
  ['Lorry', 'Lori'],
  ['Llandudno', 'Llandudno'],
  ['Radio', 'Radio'],
  ['Number', 'Rhif'],
  ['From', 'Dan'],
  ['Show', 'Dangos'],
  ['Teeth', 'Dannedd'],
].map(([english = '', welsh = '']) => ({ en: english, cy: welsh }));

type Statement = Exclude<keyof typeof en, 'title'>;

function say(language: Language, key: Statement): string {
  return language === 'en' ? en[key] : cy[key].text;
}

/** A post’s text, the same in both languages: official sentences that really are translations of each other. */
export function bodyIn(language: Language, length = 1): string {
  const paragraphs = Array.from({ length }, () => [say(language, 'wantEverybody'), say(language, 'simpleText')]).flat();
  return [
    say(language, 'shouldBeAccessible'),
    `## ${say(language, 'usingHeading')}`,
    ...paragraphs,
    say(language, 'youShouldBeAble'),
    `- ${say(language, 'ableColours')}\n- ${say(language, 'ableZoom')}\n- ${say(language, 'ableKeyboard')}`,
    `## ${say(language, 'howAccessibleHeading')}`,
    say(language, 'alwaysImproving'),
  ].join('\n\n');
}

export function page(frontMatter: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

export const farAway = '2126-01-31';
export const reason = 'Waits for the translator';

function siteYaml({ first, urls }: Arrangement): string {
  const second = first === 'en' ? 'cy' : 'en';
  return [
    'title: { en: CDPS blog, cy: Blog CDPS }',
    `description: { en: "${en.wantEverybody}", cy: "${cy.wantEverybody.text}" }`,
    'languages:',
    `  ${first}: { url: "${urls[first]}" }`,
    `  ${second}: { url: "${urls[second]}" }`,
    'contact: { email: blog@example.test }',
    'navigation:',
    '  - { title: { en: Blog, cy: Blog }, url: { en: /blog/, cy: /blog/ } }',
    '  - { title: { en: About us, cy: Amdanom ni }, url: /about/ }',
    '  - { title: { en: Only in English }, url: { en: /only-english/ } }',
    'exemptions:',
    `  - { path: posts/2024-07-02-only-welsh${first === 'cy' ? '' : '.cy'}.md, reason: ${reason}, until: ${farAway} }`,
    `  - { path: only-english${first === 'en' ? '' : '.en'}.md, reason: ${reason}, until: ${farAway} }`,
    '',
  ].join('\n');
}

/** The name of a file in one language. */
export function fileIn(language: Language, name: string, { first }: Arrangement): string {
  return `content/${name}${language === first ? '' : `.${language}`}.md`;
}

/** A picture without any detail, which is quick to encode. */
function picture(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 500, channels: 3, background: { r: 20, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();
}

/** A post of each kind of pair; what both halves share is written in one of them only. */
function pairAt(index: number, arrangement: Arrangement): Record<string, string> {
  const names = places[index] ?? places[0] ?? { en: '', cy: '' };
  const date = new Date(Date.UTC(2024, 0, 1 + index * 9)).toISOString().slice(0, 10);
  const shared = {
    authors: index % 4 === 0 ? ['gds'] : ['cdps', 'gds'],
    tags: ['News', 'Accessibility', tags[2 + (index % (tags.length - 2))]?.en],
    ...(index === 3 ? { image: '/assets/images/hill.jpeg' } : {}),
  };
  const sharer: Language = index % 2 === 0 ? 'en' : 'cy';
  const name = `posts/${date}-${slugify(names.en)}`;
  const half = (language: Language, extra: Readonly<Record<string, unknown>> = {}) =>
    page(
      {
        layout: 'post',
        title: names[language],
        ...(language === 'cy' ? { slug: slugify(names.cy) } : {}),
        description: say(language, 'wantEverybody'),
        ...(language === sharer ? shared : {}),
        ...(index === 3 ? { image_alt: names[language] } : {}),
        ...extra,
      },
      bodyIn(language, 1 + (index % 3) * 9),
    );
  const inEnglish = fileIn('en', name, arrangement);
  const inWelsh = fileIn('cy', name, arrangement);
  switch (index) {
    case 5: // The date differs in the name, the key does not.
      return { [inEnglish]: half('en'), [fileIn('cy', 'posts/2024-02-16-st-asaph', arrangement)]: half('cy') };
    case 6:
    case 7:
    case 8:
    case 9: {
      const key = ['ref', 'lang-ref', 'lang_ref', 'translation_key'][index - 6] ?? 'ref';
      const welsh = `content/posts/${date}-${slugify(names.cy)}.md`;
      return {
        [inEnglish]: half('en', { [key]: names.en, lang: 'en' }),
        [welsh]: half('cy', { [key]: names.en, lang: 'cy' }),
      };
    }
    case 10:
      return {
        [inEnglish]: half('en', { permalink: '/places/barry/' }),
        [inWelsh]: half('cy', { permalink: '/lleoedd/y-barri/' }),
      };
    default:
      return { [inEnglish]: half('en'), [inWelsh]: half('cy') };
  }
}

/** A site of 40 pairs of posts, and of everything that is not a published pair. */
export async function bilingualSite(arrangement: Arrangement): Promise<Record<string, string | Uint8Array>> {
  const { first } = arrangement;
  const name = (language: Language, file: string) => fileIn(language, file, arrangement);
  const about = say('en', 'tellUs');
  return {
    'content/_data/site.yaml': siteYaml(arrangement),
    'content/_data/authors.yaml': 'cdps: { name: CDPS }\ngds: { name: GDS }\n',
    'content/_data/tags.yaml': tags.map((tag) => `${tag.en}: { en: ${tag.en}, cy: ${tag.cy} }\n`).join(''),
    'assets/images/hill.jpeg': await picture(),
    ...Object.assign({}, ...places.map((_, index) => pairAt(index, arrangement))),
    [name('en', 'about')]: page(
      { layout: 'page', title: 'About us', permalink: '/about/' },
      `${about}\n\n![Cardiff](/assets/images/hill.jpeg)\n\n[Cardiff](/2024/01/01/cardiff/)`,
    ),
    [name('cy', 'about')]: page(
      { layout: 'page', title: 'Amdanom ni', permalink: '/amdanom-ni/' },
      `${say('cy', 'tellUs')}\n\n![Caerdydd](/assets/images/hill.jpeg)\n\n[Caerdydd](/2024/01/01/caerdydd/)`,
    ),
    // One half alone, under an exemption in its front matter, in site.yaml, or with a stub of the other half.
    [name('en', 'posts/2024-07-01-only-english')]: page(
      { title: 'Only English', tags: ['News'], exemption: { reason, until: farAway } },
      bodyIn('en'),
    ),
    [name('cy', 'posts/2024-07-02-only-welsh')]: page({ title: 'Pontypridd', tags: ['News'] }, bodyIn('cy')),
    [name('en', 'only-english')]: page({ title: 'A page in English' }, bodyIn('en')),
    [name('en', 'posts/2024-07-03-stub')]: page(
      { title: 'With a stub', exemption: { reason, until: farAway } },
      bodyIn('en'),
    ),
    [name('cy', 'posts/2024-07-03-stub')]: page({ title: 'With a stub', slug: 'bonyn', translation: 'needed' }, '…'),
    // Held back with their other half.
    [name('en', 'posts/2024-08-01-held-by-draft')]: page({ title: 'Held by a draft', ref: 'held' }, bodyIn('en')),
    [name('cy', 'drafts/held')]: page({ title: 'Drafft', ref: 'held' }, bodyIn('cy')),
    [name('en', 'posts/2024-08-02-held-by-future')]: page({ title: 'Held by the future' }, bodyIn('en')),
    [name('cy', 'posts/2024-08-02-held-by-future')]: page({ title: 'Pwllheli', date: '2126-01-01' }, bodyIn('cy')),
    [name('en', 'posts/2024-08-03-held-by-unpublished')]: page({ title: 'Held by the other' }, bodyIn('en')),
    [name('cy', 'posts/2024-08-03-held-by-unpublished')]: page({ title: 'Harlech', published: false }, bodyIn('cy')),
    [`content/posts/2024-08-04-held.${first}.md`]: page({ title: 'Held as well', published: false }, bodyIn(first)),
  };
}
