import { createHash } from 'node:crypto';
import { extensions } from './picture.ts';
import type { PicturePlan } from './plan.ts';
import type { StoredVariant } from './stored-picture.ts';

/**
 * The key of what a plan makes: the source's bytes, all that the plan asks, the recipe and the encoders. Two plans
 * with one key make the same files, so what is stored under a key is right for ever.
 */
export function keyOf(plan: PicturePlan, recipe: string): string {
  const { image, kind, sizes, fallback, formats, crop } = plan;
  return digest(JSON.stringify([image.hash, kind, sizes, fallback, formats, crop, recipe])).slice(0, 32);
}

/**
 * Where a variant is published: `assets/images/NAME-WIDTH-HASH.ext`, from the picture's own name and what the file holds,
 * so that one file has one name wherever it is shown.
 */
export function fileNameOf(path: string, variant: StoredVariant): string {
  const { format, width, bytes, crc } = variant;
  const hash = digest(`${format} ${width} ${bytes} ${crc}`).slice(0, 10);
  return `assets/images/${plainName(path)}-${width}-${hash}.${extensions[format]}`;
}

/** A file's name without folder and extension, in letters that need no escaping in an address. */
function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'image';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
