import { createContentReader } from '../content/read-content.ts';
import type { Settings } from '../site/settings.ts';
import { createSiteDataReader } from './read-site-data.ts';

/** The settings of the site in `root`. */
export async function readSettings(root: string): Promise<Settings> {
  const { settings } = await createSiteDataReader(createContentReader(root, { keep: false }))();
  return settings;
}
