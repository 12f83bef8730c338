import type { SourceFormat } from './source-image.ts';

/** What a file is by its first bytes, whatever its name says; `unknown` where nothing known here begins like this. */
export type Sniffed = SourceFormat | 'heic' | 'jxl' | 'jp2' | 'bmp' | 'ico' | 'psd' | 'pdf' | 'film' | 'unknown';

const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;

export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  const start = latin1(bytes, 0, 16);
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  // With a plus sign instead of the star, its places have 64 bits.
  if (/^(?:II[*+]\0|MM\0[*+])/.test(start)) return 'tiff';
  if (start.slice(4, 8) === 'ftyp') return isobmff(bytes);
  // QuickTime films of old begin with any of their boxes.
  if (/^(?:moov|mdat|wide|pnot|free|skip)$/.test(start.slice(4, 8))) return 'film';
  if (start.startsWith('\xff\x0a') || start.slice(4, 8) === 'JXL ') return 'jxl';
  if (start.slice(4, 8) === 'jP  ') return 'jp2';
  if (start.startsWith('BM')) return 'bmp';
  if (start.startsWith('\0\0\x01\0')) return 'ico';
  if (start.startsWith('8BPS')) return 'psd';
  if (isSvg(bytes)) return 'svg';
  // Readers of PDF take one that begins anywhere in its first kilobyte (Adobe’s PDF Reference 1.7, H.3, 13).
  return latin1(bytes, 0, 1024).includes('%PDF-') ? 'pdf' : 'unknown';
}

/** Drawing programs put licences and entities before a drawing, at times many thousand bytes of them. */
const longestProlog = 262_144;

/** Phones write HEIC with several brands; AVIF may also name `mif1`, so its own brand anywhere decides. */
function isobmff(bytes: Uint8Array): Sniffed {
  const length = Math.min(64, ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0));
  const brands = Array.from({ length: Math.floor(length / 4) }, (_, i) => latin1(bytes, i * 4, i * 4 + 4)).slice(2);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => heicBrands.test(brand)) ? 'heic' : 'film';
}

function isSvg(bytes: Uint8Array): boolean {
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes.subarray(0, longestProlog),
  );
  return /^\s*(<\?xml|<!--|<!DOCTYPE\s+[\w:]*svg|<([\w-]+:)?svg[\s>])/.test(text) && /<([\w-]+:)?svg[\s>]/.test(text);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
