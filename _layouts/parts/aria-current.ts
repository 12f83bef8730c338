import type { NavigationItem } from '../view.ts';

/** ARIA's word for where a reader is. */
export function ariaCurrent({ current }: NavigationItem): 'page' | 'true' | undefined {
  return current === 'section' ? 'true' : current;
}
