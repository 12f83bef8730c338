import type { ProblemKind } from '../problems/kinds.ts';

/** The formats a picture may arrive in. A browser cannot show TIFF, so nothing is ever published as one. */
export const sourceFormats = ['jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'tiff'] as const;

export type SourceFormat = (typeof sourceFormats)[number];

/** A picture in the site's folder, as far as anything but its pixels is concerned. */
export interface SourceImage {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** What the bytes are, whatever the file's name says. */
  readonly format: SourceFormat;
  /** In CSS pixels, as a reader sees it: orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The file has an alpha channel; whether anything shows through is known only once it is decoded. */
  readonly hasAlpha: boolean;
  /** 1 for a still picture. */
  readonly frames: number;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  /** The file says where it was taken. */
  readonly hasPosition: boolean;
}

/** What is wrong with a picture; the caller knows the file and line that ask for it. */
export interface ImageProblem {
  readonly kind: ProblemKind;
  readonly message: string;
}

export function isImageProblem(found: SourceImage | ImageProblem): found is ImageProblem {
  return 'kind' in found;
}
