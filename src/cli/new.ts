import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readRootFile, readSettings } from '../build/read-settings.ts';
import { findFrontMatter } from '../content/front-matter-block.ts';
import { locate } from '../content/location.ts';
import { formatIso } from '../dates/format-iso.ts';
import type { Language } from '../language/language.ts';
import { slugify } from '../language/slugify.ts';
import type { Settings } from '../site/settings.ts';
import { type NewHalf, startTranslation } from '../translations/start-translation.ts';
import { type Environment, Refusal } from './environment.ts';

export interface NewPostRequest {
  readonly root: string;
  readonly title: string;
  readonly language: Language | undefined;
  /** The page whose other language is begun, in place of a new post. */
  readonly of: string | undefined;
}

/** Writes the file of a new post, dated today, or of the other half of a page, and says where it is. Never touches a file that exists. */
export async function newPost(request: NewPostRequest, { printer, now }: Environment): Promise<0> {
  const root = path.resolve(request.root);
  const settings = await readSettings(root);
  const begun =
    request.of === undefined
      ? beginPost(request.title, request.language ?? settings.addresses[0].language, settings, now())
      : await beginHalf(root, request.of, request, settings);
  const file = path.join(root, begun.path);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, begun.text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const instead = request.of === undefined ? 'Give the new post another title, or edit that one.' : 'Edit that one.';
    throw new Refusal(`${begun.path} exists already. ${instead}`);
  }
  printer.say(`${begun.path} is ready to be written. See it with: npm start`);
  return 0;
}

function beginPost(title: string, language: Language, { addresses, timeZone }: Settings, now: number): NewHalf {
  const slug = shortened(slugify(title));
  if (slug === '') throw new Refusal(`“${title}” has no letters for a file name. Give the post another title.`);
  const day = formatIso(now, timeZone).slice(0, 10);
  const suffix = language === addresses[0].language ? '' : `.${language}`;
  return { path: `content/posts/${day}-${slug}${suffix}.md`, text: postText(title) };
}

/** At most 80 letters, whole words where there are several: longer names are no use in an address, and disks limit them. */
function shortened(slug: string): string {
  return slug.length <= 80 ? slug : (/^.{1,80}(?=-)/.exec(slug)?.[0] ?? slug.slice(0, 80));
}

async function beginHalf(
  root: string,
  of: string,
  { title, language }: NewPostRequest,
  { addresses }: Settings,
): Promise<NewHalf> {
  const relative = path.relative(root, path.resolve(root, of)).split(path.sep).join('/');
  const found = relative.startsWith('content/') ? locate(relative.slice('content/'.length)) : undefined;
  const file = found && 'stem' in found ? await readRootFile(root, relative) : undefined;
  if (found === undefined || !('stem' in found) || file === undefined) {
    throw new Refusal(`${of} is no page of this site. Give its path, such as content/posts/2026-11-23-hello.md.`);
  }
  const first = addresses[0].language;
  const written = found.language ?? languageIn(file) ?? first;
  const wanted = language ?? addresses.find((address) => address.language !== written)?.language;
  if (wanted === undefined || wanted === written) {
    throw new Refusal(
      `${of} is in that language already. Say which language to begin: --lang ${written === 'en' ? 'cy' : 'en'}.`,
    );
  }
  return startTranslation({ path: relative, text: file }, title, wanted, first);
}

/** The language that the front matter of a file says. */
function languageIn(text: string): Language | undefined {
  const block = findFrontMatter(text);
  const lang = block && 'yaml' in block ? /^lang[ \t]*:[ \t]*["']?(en|cy)\b/m.exec(block.yaml)?.[1] : undefined;
  return lang === 'en' || lang === 'cy' ? lang : undefined;
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
