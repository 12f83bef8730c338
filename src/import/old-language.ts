import { splitFrontMatter } from '../content/front-matter.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { frontMatterDefaults } from './front-matter-defaults.ts';
import { isRecord, type JekyllConfig, textOf } from './jekyll-config.ts';
import { isHtml, isMarkdown } from './new-path.ts';
import type { OldFile } from './old-site.ts';

/** The language that an old site's `lang` means: `cy-GB` and `cy_GB` are Welsh; undefined for one that this project does not speak. */
export function languageIn(written: unknown): Language | undefined {
  const tag = (textOf(written) ?? '').split(/[-_]/, 1)[0]?.toLowerCase();
  return isLanguage(tag) ? tag : undefined;
}

/** The language of what says nothing else: that of the settings, or that which `defaults` give every post. */
export function mainLanguage(config: JekyllConfig): Language {
  const { lang, locale, default_lang } = config.data;
  const everywhere = frontMatterDefaults('', 'posts', config).lang;
  return languageIn(lang) ?? languageIn(locale) ?? languageIn(default_lang) ?? languageIn(everywhere) ?? 'en';
}

/** The languages of an old site, its main one first: others are those that a file or a set of `defaults` names. */
export function languagesOf(files: readonly OldFile[], config: JekyllConfig): Language[] {
  const sets = (Array.isArray(config.data.defaults) ? config.data.defaults : []).filter(isRecord);
  const inDefaults = sets.map(({ values }) => (isRecord(values) ? values.lang : undefined));
  const inFiles = files
    .filter(({ path, text }) => (isMarkdown(path) || isHtml(path)) && text !== undefined && /^lang:/m.test(text))
    .map(({ text = '' }) => splitFrontMatter(text).data.lang);
  const others = [...inDefaults, ...inFiles].flatMap((written) => languageIn(written) ?? []);
  return [...new Set([mainLanguage(config), ...others])];
}

/** The path below which this project publishes a document with this front matter, defaults included: `/`, or `/cy/` for the second language. */
export function baseFor(front: Readonly<Record<string, unknown>>, config: JekyllConfig): string {
  const language = languageIn(front.lang);
  return language === undefined || language === mainLanguage(config) ? '/' : `/${language}/`;
}

/** The path below which the old site published it: Jekyll knows no languages, but jekyll-polyglot puts all but the first below their tags. */
export function oldBaseFor(base: string, { plugins }: JekyllConfig): string {
  return plugins.includes('jekyll-polyglot') ? base : '/';
}

/** A permalink as it stands below a base: here `/cy/hello/` and `/hello/` are the same in the language that lives at `/cy/`. */
export function belowBase(permalink: string | undefined, base: string): string | undefined {
  return base !== '/' && permalink?.startsWith(base) ? permalink.slice(base.length - 1) : permalink;
}
