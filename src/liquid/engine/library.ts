import type { Problem } from '../../problems/problem.ts';
import type { Addresses } from '../addresses.ts';
import type { DropFactory } from '../drops/drop-factory.ts';
import type { LiquidFilter } from '../filters/filter.ts';
import type { LiquidSite } from '../site.ts';
import type { Clock } from '../time/read-moment.ts';
import type { Piece } from './piece.ts';

/** An included file, parsed once however often it is included. */
export interface IncludedFile {
  readonly path: string;
  readonly pieces: readonly Piece[];
  readonly problems: readonly Problem[];
}

/** What all sources of a site share. */
export interface Library {
  readonly site: LiquidSite;
  readonly drops: DropFactory;
  readonly clock: Clock;
  readonly filters: ReadonlyMap<string, LiquidFilter>;
  readonly addresses: Addresses;
  readonly include: (name: string) => IncludedFile | undefined;
  readonly includeNames: () => Iterable<string>;
  readonly strayInclude: (name: string) => string | undefined;
  readonly heldBack: (path: string) => string | undefined;
  readonly includeRelative: (path: string, fromPath: string) => IncludedFile | undefined;
}
