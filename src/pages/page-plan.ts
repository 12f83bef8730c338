import type { Frame, HeadView } from '../../_layouts/view.ts';
import type { Place } from '../schema/validate.ts';
import type { Address } from '../site/addresses.ts';

/** One HTML page of the site, decided but not yet written. */
export interface PagePlan {
  /** What a page and its counterpart in the other language have in common. */
  readonly key: string;
  readonly address: Address;
  /** Its path as it stands in links. */
  readonly url: string;
  /** The file that is written, relative to the output folder. */
  readonly output: string;
  /** What its head says beyond what every page says; asked once every text is read. */
  readonly head: () => Partial<
    Pick<HeadView, 'description' | 'feeds' | 'properties' | 'jsonLd' | 'robots' | 'scripts'>
  >;
  /** The ids that links may lead to; asked once every text is read. */
  readonly ids: () => ReadonlySet<string>;
  /** When its content last changed, in milliseconds since 1970; undefined where nothing says. */
  readonly updated?: number | undefined;
  /** false leaves it out of the sitemap, as pages are that search engines may not list. */
  readonly sitemap?: boolean | undefined;
  /** Where it was written, for problems that are about the page as a whole; undefined for a page that we made. */
  readonly source: { readonly path: string; readonly place: () => Place } | undefined;
  readonly render: (frame: Frame) => string | Promise<string>;
}
