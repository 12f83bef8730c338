import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSettings } from '../build/read-settings.ts';
import { formatIso } from '../dates/format-iso.ts';
import type { Language } from '../language/language.ts';
import { slugify } from '../language/slugify.ts';
import { type Environment, Refusal } from './environment.ts';

/** Writes the file of a new post, dated today, and says where it is. Never touches a file that exists. */
export async function newPost(
  root: string,
  title: string,
  language: Language | undefined,
  { printer, now }: Environment,
): Promise<0> {
  const settings = await readSettings(path.resolve(root));
  const slug = shortened(slugify(title));
  if (slug === '') throw new Refusal(`“${title}” has no letters for a file name. Give the post another title.`);
  const day = formatIso(now(), settings.timeZone).slice(0, 10);
  const isFirst = language === undefined || language === settings.addresses[0].language;
  const relative = `content/posts/${day}-${slug}${isFirst ? '' : `.${language}`}.md`;
  const file = path.resolve(root, relative);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, postText(title), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal(`${relative} exists already. Give the new post another title, or edit that one.`);
  }
  printer.say(`${relative} is ready to be written. See it with: npm start`);
  return 0;
}

/** At most 80 letters, whole words where there are several: longer names are no use in an address, and disks limit them. */
function shortened(slug: string): string {
  return slug.length <= 80 ? slug : (/^.{1,80}(?=-)/.exec(slug)?.[0] ?? slug.slice(0, 80));
}

function postText(title: string): string {
  return [
    '---',
    'layout: post',
    `title: ${JSON.stringify(title)}`,
    'description: ""',
    'author: ""',
    'tags: []',
    '---',
    '',
    '',
  ].join('\n');
}
