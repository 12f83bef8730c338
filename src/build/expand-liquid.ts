import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { unpackText } from '../content/packed-text.ts';
import type { ContentReader } from '../content/read-content.ts';
import type { Language } from '../language/language.ts';
import type { Converters } from '../liquid/converters.ts';
import { createLiquid, type RenderedText, type SourceFile } from '../liquid/create-liquid.ts';
import type { HeldBack } from '../site/held-back.ts';
import type { Page, Site } from '../site/site.ts';
import { liquidSite } from './liquid-site.ts';
import { createRenderedDocuments } from './rendered-documents.ts';

export interface Expansion {
  /** The body of a page with its Liquid carried out; undefined for a body that has none. */
  readonly textOf: (page: Page) => RenderedText | undefined;
}

export interface ExpansionSources {
  readonly root: string;
  readonly reader: ContentReader;
  readonly content: { readonly hidden: readonly string[]; readonly files: readonly string[] };
  /** What Liquid knows as `site.data`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly convertersIn: (language: Language) => Converters;
  /** Makes languages of code ready for the converters to colour. */
  readonly loadLanguages: (names: Iterable<string>) => Promise<void>;
  readonly heldBack: HeldBack;
  readonly now: number;
}

const nothing: Expansion = { textOf: () => undefined };

/** Carries out the Liquid of bodies that have any. A site without Liquid never loads the engine. */
export async function expandLiquid(site: Site, sources: ExpansionSources): Promise<Expansion> {
  if (!site.pages.some(({ document }) => document.hasLiquid)) return nothing;
  const { root, reader, content, data, convertersIn, loadLanguages, heldBack, now } = sources;
  await loadLanguages(new Set(site.pages.flatMap(({ document }) => codeLanguages(unpackText(document.body)))));
  const includes = await readIncludes(reader, content.hidden);
  const htmlOf = (page: Page, source: string): string => {
    const text = page.document.hasLiquid ? expand(page, source).text : source;
    return convertersIn(page.document.language).markdownify(text);
  };
  const rendered = createRenderedDocuments(htmlOf);
  const { liquid: liquidView, viewOf } = liquidSite(site, data, content.files, rendered);
  const liquid = await createLiquid({
    site: liquidView,
    include: (name) => includes.get(name),
    includeNames: () => includes.keys(),
    strayInclude: (name) => (existsSync(path.join(root, '_includes', name)) ? `_includes/${name}` : undefined),
    heldBack: (file) => heldBack(`/${file.replace(/^\//, '').replace(/(^|\/)_(posts|drafts)\//, '$1$2/')}`),
    fileAt: (relative) => readInside(root, relative),
    timeZone: site.settings.timeZone,
    now: new Date(now),
  });
  const expand = (page: Page, text: string): RenderedText => {
    const { path: file, bodyLine, language } = page.document;
    const converters = convertersIn(language);
    return liquid.render({ path: file, text, firstLine: bodyLine, page: viewOf(page), converters });
  };
  return {
    textOf(page) {
      if (!page.document.hasLiquid) return undefined;
      rendered.ask(page);
      return expand(page, unpackText(page.document.body));
    },
  };
}

/** The languages that a body says its code is in: at a fence, or in Jekyll's tag. */
function codeLanguages(body: string): string[] {
  return [...body.matchAll(/^ *(?:`{3,}|~{3,}) *([\w+#-]+)|\{%-?\s*highlight\s+([\w+#-]+)/gm)].flatMap(
    ([, fenced, tagged]) => fenced ?? tagged ?? [],
  );
}

async function readIncludes(reader: ContentReader, hidden: readonly string[]): Promise<Map<string, SourceFile>> {
  const folder = 'content/_includes/';
  const found = await Promise.all(
    hidden
      .filter((file) => file.startsWith(folder))
      .map(async (file): Promise<[string, SourceFile][]> => {
        const text = await reader.readText(file);
        return text && 'text' in text ? [[file.slice(folder.length), { path: file, text: text.text }]] : [];
      }),
  );
  return new Map(found.flat());
}

/** The text of a file that truly lies below the root's content/, links resolved. */
function readInside(root: string, relative: string): SourceFile | undefined {
  try {
    const file = realpathSync(path.join(root, relative));
    if (!file.startsWith(realpathSync(path.join(root, 'content')) + path.sep)) return undefined;
    if (!statSync(file).isFile()) return undefined;
    return { path: relative, text: readFileSync(file, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code))) {
      return undefined;
    }
    throw error;
  }
}
