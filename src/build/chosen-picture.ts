import { escapeHtml } from '../markdown/escape-html.ts';
import { parseSrcset } from '../markdown/html/parse-srcset.ts';
import type { Candidate, PictureSource } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import type { Delivering, Wanted } from './deliver-image.ts';
import { findPicture } from './pictures.ts';
import { publishedName } from './published-name.ts';

/**
 * The `<source>` of a picture whose files the author chose: these very files, without metadata, at their addresses, and
 * their size where the author gave none, so that nothing moves while they load. Empty where there is none of the files.
 */
export function chosenSource(page: Page, { candidates, attributes }: PictureSource, delivering: Delivering): string {
  const files = candidates.flatMap((candidate) => listOf(addressOf(page, candidate, delivering)));
  const [first] = files;
  if (first === undefined) return '';
  const { width, height } = first;
  return tag('source', { ...sizeOf(attributes, width, height), ...attributes, srcset: srcset(files) });
}

/** The `<img>` of such a picture, likewise; undefined where its file is not of this site. */
export function chosenImage(page: Page, { reference, priority }: Wanted, delivering: Delivering): string | undefined {
  const { src, alt = '', title, attributes } = reference;
  const file = addressOf(page, { src, descriptor: '' }, delivering);
  if (file?.width === undefined) return undefined;
  const { srcset: offered = '', ...others } = attributes;
  const files = parseSrcset(offered).flatMap((candidate) => listOf(addressOf(page, candidate, delivering)));
  return tag('img', {
    src: file.address,
    ...(files.length > 0 ? { srcset: srcset(files) } : {}),
    alt,
    ...(title === undefined ? {} : { title }),
    ...sizeOf(others, file.width, file.height),
    ...others,
    ...(priority ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
  });
}

interface ChosenFile {
  readonly address: string;
  readonly descriptor: string;
  /** Undefined for a file on another server. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Where a file is published; asking has it published. Undefined where it is not of this site, and may not be shown. */
function addressOf(page: Page, { src, descriptor }: Candidate, delivering: Delivering): ChosenFile | undefined {
  const found = findPicture(src, page, delivering.catalogue);
  if (found.kind === 'remote' && delivering.showsRemote) {
    return { address: src, descriptor, width: undefined, height: undefined };
  }
  if (found.kind !== 'found') return undefined;
  const { width, height, path } = found.image;
  const address = delivering.link(page, page.address.root + publishedName(path));
  return { address, descriptor, width, height };
}

function sizeOf(attributes: Readonly<Record<string, string>>, width: number | undefined, height: number | undefined) {
  const isGiven = attributes.width !== undefined || attributes.height !== undefined;
  return isGiven || width === undefined ? {} : { width: String(width), height: String(height) };
}

function srcset(files: readonly ChosenFile[]): string {
  return files.map(({ address, descriptor }) => `${address.replaceAll(',', '%2C')} ${descriptor}`.trim()).join(', ');
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}

function listOf<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
