import type { Language } from '../src/language/language.ts';
import type { Messages } from '../src/language/messages.ts';
import type { StatementWording } from '../src/language/statement.ts';

/** HTML that is safe to print as it stands. */
export type Html = string;

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Somebody or something that may have a page of its own. */
export interface Named {
  readonly text: string;
  readonly url?: string | undefined;
}

/** A day for machines (`2026-11-23`, or a full date and time) and for readers, in the page's language. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** The same page elsewhere: in the other language, or `x-default`. */
export interface Alternate {
  readonly language: Language | 'x-default';
  readonly url: string;
}

export interface NavigationItem extends Link {
  /** `page` where the link leads to the page it stands on, `section` where that page lies below it. */
  readonly current?: 'page' | 'section' | undefined;
}

/** What the site is, in the page's language. */
export interface SiteView {
  readonly title: string;
  readonly homeUrl: string;
  readonly organisation?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly navigation: readonly NavigationItem[];
  /** Accessibility statement, privacy, cookies, contact: those that the site has. */
  readonly footer: readonly Link[];
  /** The address of the licence's text in this language; without it no licence is claimed. */
  readonly licenceUrl?: string | undefined;
}

export interface Feed extends Link {
  readonly type: 'application/atom+xml' | 'application/feed+json';
}

export interface Icon {
  readonly rel: 'icon' | 'apple-touch-icon' | 'mask-icon';
  readonly url: string;
  readonly type?: string | undefined;
  readonly sizes?: string | undefined;
}

/** What stands in `<head>`; every address in it that others read is absolute. */
export interface HeadView {
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  readonly alternates: readonly Alternate[];
  readonly feeds: readonly Feed[];
  readonly icons: readonly Icon[];
  readonly manifest?: string | undefined;
  readonly robots?: string | undefined;
  /** What others show of the page where it is shared. */
  readonly properties: readonly {
    readonly attribute: 'property' | 'name';
    readonly key: string;
    readonly content: string;
  }[];
  /** One JSON document, unescaped. */
  readonly jsonLd?: string | undefined;
  readonly contentSecurityPolicy?: string | undefined;
  /** The style sheet's text, printed as it is so that its hash holds. */
  readonly styles: string;
  /** Addresses of deferred scripts. */
  readonly scripts: readonly string[];
}

/** What a preview says about a page that readers do not see yet. */
export type Unpublished = 'draft' | 'scheduled' | 'unpublished' | 'untranslated';

/** What every layout needs around its own content. */
export interface Frame {
  readonly language: Language;
  readonly messages: Messages;
  readonly site: SiteView;
  readonly head: HeadView;
  /** Where the language switcher leads; absent on a site of one language. */
  readonly translation?:
    | {
        readonly language: Language;
        readonly url: string;
        readonly messages: Messages;
      }
    | undefined;
  /** The pages above this one, from the home page down; empty where only that is above it. */
  readonly way: readonly Link[];
  readonly unpublished?: Unpublished | undefined;
  /** What a preview says is wrong with the page and, in one line, with others. */
  readonly problems?: readonly string[] | undefined;
}

/** The day on which a text last changed in a way that readers should know, with what changed. */
export interface UpdateView extends DateView {
  readonly note?: string | undefined;
}

export interface PageView extends Frame {
  readonly title: string;
  /** The picture of the front matter's `image`. */
  readonly banner?: Html | undefined;
  readonly credit?: string | undefined;
  /** The rendered Markdown, which stands alone in the page's one element of class `prose`. */
  readonly body: Html;
}

/** A page that an editor wrote to be read by itself. */
export interface ArticleView extends PageView {
  readonly updated?: UpdateView | undefined;
  /** Where the text is kept and its changes are seen, and where readers answer. */
  readonly links: readonly Link[];
}

export interface ContentsItem {
  readonly id: string;
  readonly text: string;
}

/** How to quote a post, and how to pass it on. */
export interface ShareView {
  /** The absolute address of the post. */
  readonly url: string;
  readonly authors: string;
  readonly year: string;
  readonly ways: readonly Link[];
}

export interface PostView extends ArticleView {
  readonly summary?: string | undefined;
  readonly published: DateView;
  readonly authors: readonly Named[];
  /** How long it takes to read, in words: “2 minutes”. */
  readonly readingTime: string;
  readonly tags: readonly Named[];
  /** The second-level headings of a long post. */
  readonly contents: readonly ContentsItem[];
  /** What a reader should know first, such as that the post is some years old. */
  readonly remark?: string | undefined;
  /** The posts that belong together, in their order, this one among them. */
  readonly series?: { readonly title: string; readonly posts: readonly NavigationItem[] } | undefined;
  readonly share?: ShareView | undefined;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  readonly related: readonly EntryView[];
}

/** A post as lists show it. */
export interface EntryView extends Link {
  readonly published: DateView;
  readonly summary?: string | undefined;
  readonly authors?: readonly Named[] | undefined;
  /** The picture of its front matter, for lists that show it. */
  readonly picture?: Html | undefined;
}

export interface HomeView extends PageView {
  readonly tagline?: string | undefined;
  readonly entries: readonly EntryView[];
  readonly allPostsUrl?: string | undefined;
}

export interface PaginationView {
  readonly page: number;
  /** The address of each page, the first one first. */
  readonly urls: readonly string[];
}

/** What is known of an author beside the name. */
export interface AuthorView {
  readonly role: string | undefined;
  /** A page about them. */
  readonly url: string | undefined;
  readonly portrait: Html | undefined;
}

/** The blog index, or the posts of a tag, an author, a year or a month. */
export interface ListView extends Frame {
  readonly title: string;
  /** The language of the title, where that is not the page’s. */
  readonly titleLanguage?: Language | undefined;
  /** What kind of list it is, such as “Tag”. */
  readonly kind?: string | undefined;
  /** Who wrote the posts of an author’s list. */
  readonly author?: AuthorView | undefined;
  readonly entries: readonly EntryView[];
  readonly pagination: PaginationView;
  readonly feedUrl?: string | undefined;
}

export interface Term extends Link {
  /** The language of its name, where that is not the page’s. */
  readonly language?: Language | undefined;
  readonly posts: number;
}

/** All tags, or all authors, in the order of the page's alphabet. */
export interface TermsView extends Frame {
  readonly title: string;
  readonly terms: readonly Term[];
}

export interface ArchiveView extends Frame {
  readonly title: string;
  readonly years: readonly (Term & { readonly months: readonly Term[] })[];
}

/** Stands in for a page that exists in the other language only. */
export interface NoticeView extends Frame {
  /** The page there is, in its own language. */
  readonly original: Link & { readonly language: Language };
  /** The day by which the translation is promised. */
  readonly expected?: DateView | undefined;
  readonly contactUrl?: string | undefined;
  readonly entries: readonly EntryView[];
}

/** How to follow the blog. The addresses of its feeds are absolute, for they are copied. */
export interface SubscribeView extends Frame {
  readonly title: string;
  readonly feeds: readonly Feed[];
}

export interface SearchView extends Frame {
  readonly title: string;
  /** The address the form is sent to: the search page itself. */
  readonly action: string;
  readonly archiveUrl: string;
  /** Settings for the search script, one `data-` attribute each. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
}

/** One language's half of a page that speaks both. */
export interface Half {
  readonly language: Language;
  readonly messages: Messages;
  readonly site: SiteView;
  readonly title: string;
  readonly text?: string | undefined;
  /** What an editor wrote for this page, rendered. */
  readonly body?: Html | undefined;
  readonly searchUrl?: string | undefined;
  readonly entries: readonly EntryView[];
}

/** A page that cannot know its reader's language; its frame is in the language of its first half. */
export interface HalvesView extends Frame {
  readonly halves: readonly [Half, ...Half[]];
}

export interface FrontDoorView extends HalvesView {
  readonly banner?: Html | undefined;
}

/** A way to get in touch: `E-bost: post@example.org`. */
export interface ContactDetail extends Link {
  readonly label: string;
}

export interface ContactView extends Frame {
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly contact: readonly ContactDetail[];
}

export interface PrivacyView extends ContactView {
  readonly cookiesUrl: string;
}

export interface CookiesView extends Frame {
  readonly title: string;
  /** The cookies that a reader's device keeps, each with how long. */
  readonly kept: readonly { readonly name: string; readonly purpose: string; readonly expires: string }[];
}

/** The accessibility statement; its days are written out. */
export interface StatementView extends ContactView {
  readonly wording: StatementWording;
  /** The address of the site. */
  readonly address: string;
  readonly commitment: string;
  readonly status: 'full' | 'partial' | 'none';
  readonly issues: readonly { readonly text: string; readonly criterion: string; readonly fixedBy: string }[];
  readonly burden: readonly string[];
  readonly outOfScope: readonly string[];
  /** How it was tested, in one sentence. */
  readonly method: string;
  readonly tools: readonly string[];
  /** Where a reader finds what the tools found on each page. */
  readonly evidenceUrl?: string | undefined;
  readonly replyDays: number | undefined;
  readonly prepared: string;
  readonly reviewed: string;
  readonly tested: string;
  readonly reviewBy: string;
}

export interface RedirectView {
  readonly language: Language;
  readonly title: string;
  /** Where the page has gone, for links and, absolute if the site knows its address, for search engines. */
  readonly url: string;
  readonly canonical?: string | undefined;
  readonly contentSecurityPolicy?: string | undefined;
}
