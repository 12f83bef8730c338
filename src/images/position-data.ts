const gpsInfo = 0x8825;

/** Whether EXIF (a TIFF structure, with or without its `Exif\0\0` prefix) or XMP says where a picture was taken. */
export function hasPositionData(exif: Uint8Array | undefined, xmp: Uint8Array | undefined): boolean {
  if (exif !== undefined && firstDirectoryHas(exif, gpsInfo)) return true;
  return xmp !== undefined && /GPS(Latitude|Longitude|Position)/.test(new TextDecoder('latin1').decode(xmp));
}

function firstDirectoryHas(exif: Uint8Array, tag: number): boolean {
  const start = exif[0] === 0x45 && exif[1] === 0x78 ? 6 : 0;
  const view = new DataView(exif.buffer, exif.byteOffset + start, Math.max(0, exif.byteLength - start));
  if (view.byteLength < 8) return false;
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return false;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * 12;
    if (at + 12 > view.byteLength) return false;
    if (view.getUint16(at, little) === tag) return true;
  }
  return false;
}
