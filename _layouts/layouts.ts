import { Home } from './home.tsx';
import { NotFound } from './not-found.tsx';
import { Page } from './page.tsx';
import { Post } from './post.tsx';

/** The layouts that front matter may name. */
export const layouts = {
  page: Page,
  post: Post,
  home: Home,
  '404': NotFound,
} as const;

export type LayoutName = keyof typeof layouts;
