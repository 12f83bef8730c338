import type { Document } from './document.ts';

/** What a build shows: `now` in milliseconds, and which documents it shows although they are not for publication. */
export interface Showing {
  readonly now: number;
  readonly drafts: boolean;
  readonly future: boolean;
  readonly unpublished: boolean;
  /** Halves that wait for their translator. */
  readonly untranslated: boolean;
}

export type Hidden = 'draft' | 'future' | 'unpublished' | 'untranslated';

/** Why a document is not for publication at this moment, or undefined when it is. */
export function whyHidden(document: Document, now: number): Hidden | undefined {
  if (document.frontMatter.published === false) return 'unpublished';
  if (document.kind === 'draft') return 'draft';
  if (document.frontMatter.translation === 'needed') return 'untranslated';
  if (document.kind === 'post' && document.date !== undefined && document.date > now) return 'future';
  return undefined;
}

/** Whether a build shows a document. */
export function isShown(document: Document, showing: Showing): boolean {
  switch (whyHidden(document, showing.now)) {
    case undefined:
      return true;
    case 'draft':
      return showing.drafts;
    case 'future':
      return showing.future;
    case 'unpublished':
      return showing.unpublished;
    case 'untranslated':
      return showing.untranslated;
  }
}
