import type { PngOptions, ResizeOptions, Sharp } from 'sharp';
import { fewColours } from './few-colours.ts';

type Library = typeof import('sharp').default;

let loading: Promise<Library> | undefined;

/** The library, when the first picture needs it: a build that finds all its pictures made starts sooner without. */
function library(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  const { default: sharp } = await import('sharp');
  // One thread for each picture: the pool of workers decides how many run at once.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

export interface Header {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly frames: number;
  /** Whether the file says that it is to be turned or mirrored (EXIF). */
  readonly isTurned: boolean;
  /** The colour profile of a picture in red, green and blue. */
  readonly profile: Uint8Array | undefined;
  readonly exif: Uint8Array | undefined;
  readonly xmp: Uint8Array | undefined;
}

/** Reads what a picture says about itself without decoding it; sides are swapped where the orientation says so. */
export async function readHeader(bytes: Uint8Array): Promise<Header> {
  const sharp = await library();
  const found = await sharp(bytes, { limitInputPixels: false }).metadata();
  const height = found.pageHeight ?? found.height;
  const turned = (found.orientation ?? 1) >= 5;
  return {
    width: turned ? height : found.width,
    height: turned ? found.width : height,
    hasAlpha: found.hasAlpha,
    frames: found.pages ?? 1,
    isTurned: (found.orientation ?? 1) !== 1,
    profile: found.space === 'srgb' || found.space === 'rgb16' ? found.icc : undefined,
    exif: found.exif,
    xmp: found.xmp,
  };
}

/** The colours that numbers stand for: of usual screens, or Display P3’s (SMPTE EG 432-1), which good ones show. */
export type Gamut = 'srgb' | 'p3';

/** Interleaved, 8 bits each, with a fourth channel where anything shows through. */
export interface Pixels {
  readonly gamut: Gamut;
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly crop: boolean;
}

/** Decodes a still picture upright at one size; an alpha channel that hides nothing is dropped. */
export async function decode(
  input: Uint8Array | string,
  shape: Shape,
  maxPixels: number,
  gamut: Gamut = 'srgb',
): Promise<Pixels> {
  const sharp = await library();
  const decodeStrictly = async (failOn: 'warning' | 'error') => {
    const image = sharp(input, { limitInputPixels: maxPixels, failOn })
      .autoOrient()
      .resize(shape.width, shape.height, fitOf(shape));
    if (gamut === 'p3') return withoutIdleAlpha(await pixelsInP3(image));
    const { depth, icc } = await image.metadata();
    // Of 16 bits and a profile the library makes other colours unless it is told the profile that they are to have.
    const faithful = depth === 'ushort' && icc !== undefined ? image.withIccProfile('srgb') : image;
    return withoutIdleAlpha(await pixelsOf(faithful, gamut));
  };
  try {
    return await decodeStrictly('warning');
  } catch (error) {
    // Most warnings are of harmless oddities; a JPEG that ends too early is grey from there on.
    if (error instanceof Error && /premature end/i.test(error.message)) throw error;
    return decodeStrictly('error');
  }
}

async function pixelsOf(image: Sharp, gamut: Gamut): Promise<Pixels> {
  if (gamut === 'p3') return pixelsInP3(image);
  const { data, info } = await image
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return asRgb(data, info.width, info.height, info.channels);
}

/** Where the library works with 16 bits, it turns colours into P3’s, and writes these as they are. */
async function pixelsInP3(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .pipelineColourspace('rgb16')
    .toColourspace('rgb16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels !== 3 && channels !== 4) throw new Error(`A picture in P3 has ${channels} channels.`);
  const wide = new Uint16Array(data.buffer, data.byteOffset, data.length / 2);
  return { gamut: 'p3', data: Buffer.from(wide.map((value) => Math.round(value / 257))), width, height, channels };
}

async function asRgb(data: Buffer, width: number, height: number, channels: number): Promise<Pixels> {
  if (channels === 3 || channels === 4) return { gamut: 'srgb', data, width, height, channels };
  const raw = channels === 1 || channels === 2 ? ({ width, height, channels } as const) : undefined;
  if (raw === undefined) throw new Error(`A decoded picture has ${channels} channels.`);
  const sharp = await library();
  const grey = sharp(data, { raw }).toColourspace('srgb').raw();
  const rgb = await grey.toBuffer({ resolveWithObject: true });
  return {
    gamut: 'srgb',
    data: rgb.data,
    width,
    height,
    channels: rgb.info.channels === 4 ? 4 : 3,
  };
}

function withoutIdleAlpha(pixels: Pixels): Pixels {
  const { gamut, data, width, height, channels } = pixels;
  if (channels === 3) return pixels;
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return pixels;
  const opaque = Buffer.allocUnsafe(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) data.copy(opaque, to, from, from + 3);
  return { gamut, data: opaque, width, height, channels: 3 };
}

/** A picture on white paper, for readers that show a JPEG and nothing through it. */
export async function onWhite(pixels: Pixels): Promise<Pixels> {
  if (pixels.channels === 3) return pixels;
  const sharp = await library();
  const paper = sharp(pixels.data, { raw: pixels }).flatten({ background: '#fff' });
  return { ...pixels, data: await paper.raw().toBuffer(), channels: 3 };
}

function fitOf({ crop }: Shape): ResizeOptions {
  return { fit: crop ? 'cover' : 'fill', position: 'attention' };
}

/** Reduces pixels; the same size gives the same pixels. */
export async function resize(pixels: Pixels, shape: Shape): Promise<Pixels> {
  const { width, height } = shape;
  if (width === pixels.width && height === pixels.height) return pixels;
  const sharp = await library();
  const reduced = sharp(pixels.data, { raw: pixels }).resize(width, height, fitOf(shape));
  return { ...pixels, data: await reduced.raw().toBuffer(), width, height };
}

/** Decodes an encoded still picture at its own size. */
export async function decodeRaw(bytes: Uint8Array, gamut: Gamut = 'srgb'): Promise<Pixels> {
  const sharp = await library();
  return pixelsOf(sharp(bytes), gamut);
}

export interface LossyEncoding {
  readonly format: 'avif' | 'webp' | 'jpeg';
  readonly quality: number;
  readonly effort: number;
  /** Whether a JPEG keeps all of its colours’ detail, or a quarter. */
  readonly keepsColours: boolean;
}

export type Encoding = LossyEncoding | { readonly format: 'webp-lossless' | 'png' | 'png-palette' };

/** Encodes pixels; no metadata is written but, for colours of P3, their profile. */
export async function encode(pixels: Pixels, encoding: Encoding): Promise<Buffer> {
  const sharp = await library();
  if (pixels.gamut === 'srgb') return written(pixels, sharp(pixels.data, { raw: pixels }), encoding).toBuffer();
  const { data, width, height, channels } = pixels;
  const wide = Uint16Array.from(data, (value) => value * 257);
  const image = sharp(wide, { raw: { width, height, channels } }).withIccProfile('p3');
  return written(pixels, image, encoding).toBuffer();
}

function written(pixels: Pixels, image: Sharp, encoding: Encoding): Sharp {
  switch (encoding.format) {
    case 'avif':
      return image.avif({
        quality: encoding.quality,
        effort: encoding.effort,
        bitdepth: 8,
      });
    case 'webp':
      return image.webp({
        quality: encoding.quality,
        effort: encoding.effort,
        smartSubsample: true,
      });
    case 'jpeg':
      return image.jpeg({
        quality: encoding.quality,
        mozjpeg: true,
        chromaSubsampling: encoding.keepsColours ? '4:4:4' : '4:2:0',
      });
    case 'webp-lossless':
      return image.webp({ lossless: true, effort: 4 });
    case 'png':
      return image.png({ compressionLevel: 9, ...paletteOf(pixels) });
    case 'png-palette':
      return image.png({ palette: true, effort: 4, compressionLevel: 9 });
  }
}

/** A palette of all colours of a picture, where one can hold them. */
function paletteOf(pixels: Pixels): PngOptions {
  const colours = fewColours(pixels);
  return colours === undefined ? {} : { palette: true, colours: Math.max(2, colours), dither: 0, effort: 7 };
}

/** Encodes a whole animation at one size. */
export async function encodeMoving(bytes: Uint8Array, width: number, maxPixels: number): Promise<Buffer> {
  const sharp = await library();
  return sharp(bytes, { animated: true, limitInputPixels: maxPixels })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 70, effort: 4, mixed: true })
    .toBuffer();
}

/** A picture in its own format and size, upright, made of nothing but what it shows. */
export async function encodeAnew(bytes: Uint8Array): Promise<Buffer> {
  const sharp = await library();
  return sharp(bytes, { animated: true, failOn: 'none' }).autoOrient().toBuffer();
}
