import type { SourceFormat } from './source-image.ts';

/** Whether a file reaches its format's end mark; formats without one count as whole. */
export function isWhole(format: SourceFormat, bytes: Uint8Array): boolean {
  switch (format) {
    case 'jpeg':
      return endsWithin(bytes, [0xff, 0xd9]);
    case 'png':
      return endsWithin(bytes, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
    case 'gif':
      // The end of the last block, and the end of the file.
      return endsWithin(bytes, [0x00, 0x3b]);
    case 'webp':
      return bytes.length >= 8 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
    default:
      return true;
  }
}

/** Cameras and editors append data after the end mark, so it may stand anywhere in the last part of the file. */
function endsWithin(bytes: Uint8Array, mark: readonly number[]): boolean {
  const from = Math.max(0, Math.floor(bytes.length / 2) - mark.length);
  for (let i = bytes.length - mark.length; i >= from; i--) {
    if (mark.every((byte, j) => bytes[i + j] === byte)) return true;
  }
  return false;
}
