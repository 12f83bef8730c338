import { createContentReader } from '../content/read-content.ts';
import type { Settings } from '../site/settings.ts';
import { createSiteDataReader } from './read-site-data.ts';

/** The settings of the site in `root`. */
export async function readSettings(root: string): Promise<Settings> {
  const { settings } = await createSiteDataReader(createContentReader(root, { keep: false }))();
  return settings;
}

/** The text of one file of a root; undefined where there is none that can be read as text. */
export async function readRootFile(root: string, relative: string): Promise<string | undefined> {
  const file = await createContentReader(root, { keep: false }).readText(relative);
  return file !== undefined && 'text' in file ? file.text : undefined;
}
