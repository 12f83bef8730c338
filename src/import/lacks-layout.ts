import { layouts } from '../../_layouts/layouts.ts';

/** Whether front matter names a layout that did not come over with its post: this project has its own. */
export function lacksLayout({ layout }: Readonly<Record<string, unknown>>): boolean {
  return typeof layout === 'string' && !['default', 'none'].includes(layout) && !Object.hasOwn(layouts, layout);
}
