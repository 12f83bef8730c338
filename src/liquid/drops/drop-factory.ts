import type { LiquidCollection, LiquidDocument, LiquidPage, LiquidStaticFile } from '../site.ts';
import type { TimeZone } from '../time/time-zone.ts';
import { createFromData } from '../values/from-data.ts';
import type { Hash } from '../values/hash.ts';
import { isHash } from '../values/hash.ts';
import { CollectionDrop } from './collection-drop.ts';
import { DocumentDrop } from './document-drop.ts';
import { PageDrop } from './page-drop.ts';
import { StaticFileDrop } from './static-file-drop.ts';

/** Makes one drop for each thing of a site, the first time that a template meets it. */
export class DropFactory {
  readonly zone: TimeZone;
  readonly fromData: (data: unknown) => unknown;
  readonly #documents = new Map<LiquidDocument, DocumentDrop>();
  readonly #pages = new Map<LiquidPage, PageDrop>();

  constructor(zone: TimeZone) {
    this.zone = zone;
    this.fromData = createFromData(zone);
  }

  hash(data: Readonly<Record<string, unknown>> | undefined): Hash {
    const hash = this.fromData(data ?? {});
    return isHash(hash) ? hash : new Map();
  }

  document(document: LiquidDocument): DocumentDrop {
    const known = this.#documents.get(document) ?? new DocumentDrop(document, this);
    this.#documents.set(document, known);
    return known;
  }

  page(page: LiquidPage): PageDrop {
    const known = this.#pages.get(page) ?? new PageDrop(page, this);
    this.#pages.set(page, known);
    return known;
  }

  staticFile(file: LiquidStaticFile): StaticFileDrop {
    return new StaticFileDrop(file, this);
  }

  collection(collection: LiquidCollection): CollectionDrop {
    return new CollectionDrop(collection, this);
  }
}
