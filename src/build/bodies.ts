import type { Body } from '../pages/body.ts';
import type { Page } from '../site/site.ts';

/** The bodies of pages. Pages are planned before their texts are read, and ask for their bodies when they are written. */
export interface Bodies {
  /** Throws before the text of the page is read. */
  readonly of: (page: Page) => Body;
  set(page: Page, body: Body): void;
  /** Has the pictures of all bodies made. */
  begin(): void;
}

export function createBodies(): Bodies {
  const bodies = new Map<Page, Body>();
  return {
    of(page) {
      const body = bodies.get(page);
      if (body === undefined) throw new Error(`${page.document.path} has no body`);
      return body;
    },
    set: (page, body) => bodies.set(page, body),
    begin() {
      for (const body of bodies.values()) body.begin();
    },
  };
}
