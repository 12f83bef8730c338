import type { Problem } from '../problems/problem.ts';
import type { Converters } from './converters.ts';
import { defaultLimits, type LiquidLimits } from './limits.ts';
import type { LiquidDocument, LiquidPage, LiquidSite } from './site.ts';

export interface LiquidSettings {
  readonly site: LiquidSite;
  /** The file called `name` in the folder of includes. */
  readonly include: (name: string) => SourceFile | undefined;
  /** Every name that `include` knows, for “did you mean”. */
  readonly includeNames: () => Iterable<string>;
  /** The path of a file called `name` in another folder, where a Jekyll site would keep it. */
  readonly strayInclude?: (name: string) => string | undefined;
  /** Why the file at `path`, such as `_posts/2024-07-06-one.md`, is not published yet, as the rest of a sentence. */
  readonly heldBack?: (path: string) => string | undefined;
  /** The file beside a source: its path begins with the folder of `LiquidSource.path`, and never has a `..` in it. */
  readonly fileAt: (path: string) => SourceFile | undefined;
  readonly timeZone: string;
  /** The time of this build. */
  readonly now: Date;
  readonly limits?: Partial<LiquidLimits>;
}

export interface SourceFile {
  /** As problems name it. */
  readonly path: string;
  readonly text: string;
}

/** A body to render: of a post or page, an excerpt, or any text that may hold Liquid. */
export interface LiquidSource extends SourceFile {
  /** The line of the file on which the text begins. */
  readonly firstLine: number;
  readonly page: LiquidDocument | LiquidPage;
  readonly converters: Converters;
  /** The front matter of its layout, where layouts have any. */
  readonly layout?: Readonly<Record<string, unknown>>;
}

export interface RenderedText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /**
   * The line of the source's file from which line `outputLine` of the text comes; lines count from 1. Exact outside
   * what tags print, and the tag's own line for all that it prints.
   */
  lineOf(outputLine: number): number;
  /** The line of an included file from which line `outputLine` comes; undefined for one of the source itself. */
  includedAt(outputLine: number): { readonly path: string; readonly line: number } | undefined;
}

export interface Liquid {
  /** Renders a source, always to the end unless it reaches a limit: what cannot be printed is a problem, and left out. */
  render(source: LiquidSource): RenderedText;
}

/** Creates a renderer of Jekyll's Liquid. The engine is loaded here, so a site without Liquid never loads it. */
export async function createLiquid(settings: LiquidSettings): Promise<Liquid> {
  const { createRenderer } = await import('./engine/create-renderer.ts');
  return createRenderer(settings, { ...defaultLimits, ...settings.limits });
}
