import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { fromLatin1, joined, latin1 } from '../../src/images/bytes.ts';
import { cleanCopy, cleanDrawing } from '../../src/images/clean-copy.ts';
import { applyFilters, undoFilters } from '../../src/images/pdf-filters.ts';
import { flateStreams, unpacked } from '../../src/images/pdf-streams.ts';
import { stripMetadata } from '../../src/images/strip-metadata.ts';

const secret = 'Somebodys-secret';
const exif = {
  IFD0: { Copyright: secret, ImageDescription: secret, Make: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 10/1 0/1' },
};
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A small picture with something in each corner, so that turning it shows. */
function picture() {
  const data = Buffer.alloc(16 * 8 * 3, 200);
  data.fill(0, 0, 12);
  return sharp(data, { raw: { width: 16, height: 8, channels: 3 } });
}

const telling = (orientation = 1) => picture().withMetadata({ orientation }).withExifMerge(exif).withXmp(xmp);

const kinds = {
  jpeg: (image: Sharp) => image.jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
  png: (image: Sharp) => image.png(),
  webp: (image: Sharp) => image.webp({ lossless: true }),
  tiff: (image: Sharp) => image.tiff({ compression: 'lzw' }),
} as const;
const formats = Object.keys(kinds) as (keyof typeof kinds)[];

/** A file without metadata, where its parts add up. */
function stripped(bytes: Uint8Array): Uint8Array {
  const found = stripMetadata(bytes);
  if (found === undefined) throw new Error('The parts of this file do not add up.');
  return found;
}

/** A file with a byte too many before the last place at which `mark` stands. */
function withStrayByte(bytes: Uint8Array, mark: string): Uint8Array {
  const at = latin1(bytes).lastIndexOf(mark);
  return joined([bytes.subarray(0, at), Uint8Array.of(0), bytes.subarray(at)]);
}

test.each([
  ['jpeg', '\xff\xdb'],
  ['gif', ';'],
] as const)('answers nothing for a %s whose parts do not add up, for it may hold anything', async (format, mark) => {
  const whole = await (format === 'gif' ? picture().gif() : kinds.jpeg(telling())).toBuffer();
  expect(stripMetadata(withStrayByte(whole, mark))).toBeUndefined();
});

test('takes out what follows a WebP’s end', async () => {
  const photo = await picture().webp().toBuffer();
  expect(stripped(joined([photo, fromLatin1(secret)]))).toEqual(stripped(photo));
});

test.each(formats)('takes who, where and when out of a copied %s and leaves its pixels', async (format) => {
  const before = await kinds[format](telling()).toBuffer();
  expect(latin1(before)).toContain(secret);
  const after = stripped(before);
  expect(latin1(after)).not.toContain(secret);
  const found = await sharp(after).metadata();
  expect(found.exif === undefined || !latin1(found.exif).includes('GPS')).toBe(true);
  expect(found.xmp).toBeUndefined();
  expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
});

test.each(formats.flatMap((format) => [3, 6, 8].map((orientation) => [format, orientation] as const)))(
  'keeps a copied %s turned as its orientation %i says',
  async (format, orientation) => {
    const before = await kinds[format](telling(orientation)).toBuffer();
    const after = stripped(before);
    expect((await sharp(after).metadata()).orientation).toBe(orientation);
    expect(await sharp(after).autoOrient().raw().toBuffer()).toEqual(await sharp(before).autoOrient().raw().toBuffer());
  },
);

test.each(formats)('keeps the colour profile of a copied %s', async (format) => {
  const before = await kinds[format](picture().withIccProfile('p3').withExifMerge(exif)).toBuffer();
  const found = await sharp(stripped(before)).metadata();
  expect(found.icc).toEqual((await sharp(before).metadata()).icc);
});

test.each(formats)('stripping a %s again changes nothing', async (format) => {
  const once = stripped(await kinds[format](telling(6)).toBuffer());
  expect(stripped(once)).toEqual(once);
});

test('takes out what follows a JPEG’s end, such as the film of a moving photograph', async () => {
  const photo = await picture().jpeg().toBuffer();
  const moving = joined([photo, fromLatin1(`ftypmp42 ${secret}`)]);
  expect(stripped(moving)).toEqual(stripped(photo));
});

test('takes comments out of a GIF and keeps its loop', async () => {
  const frames = Buffer.alloc(8 * 16 * 3, 9);
  frames.fill(200, 0, 8 * 8 * 3);
  const gif = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .gif({ loop: 3, delay: [100, 100] })
    .toBuffer();
  const comment = joined([Uint8Array.of(0x21, 0xfe, secret.length), fromLatin1(secret), Uint8Array.of(0)]);
  const told = joined([gif.subarray(0, -1), comment, gif.subarray(-1)]);
  expect(latin1(stripped(told))).not.toContain(secret);
  expect(await sharp(stripped(told)).metadata()).toMatchObject({ pages: 2, loop: 3 });
});

test('takes the author and the program out of a PDF without moving a byte', () => {
  const pdf = fromLatin1(
    `%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n2 0 obj <</Author (${secret} \\) \\( >> )/Producer<feff>>> endobj\n` +
      `3 0 obj <</Type/Metadata>> stream\n${xmp}\nendstream endobj\ntrailer <</Root 1 0 R/Info 2 0 R>>\n%%EOF`,
  );
  const after = latin1(stripped(pdf));
  expect(after).not.toContain(secret);
  expect(after).toHaveLength(pdf.length);
  expect(after).toContain('trailer <</Root 1 0 R/Info 2 0 R>>');
});

test.each([
  ['beside another dictionary', `2 0 obj <</X<</Y 1>>/Author (${secret})>> endobj\ntrailer <</Root 1 0 R/Info 2 0 R>>`],
  ['in an object of its own', `2 0 obj <</Author 7 0 R>> endobj\n7 0 obj (${secret}) endobj\ntrailer <</Info 2 0 R>>`],
  ['in the trailer itself', `trailer <</Root 1 0 R/Info <</Author (${secret})>>>>`],
])('takes the author out of a PDF where it stands %s', (_where, text) => {
  const pdf = fromLatin1(`%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n${text}\n%%EOF`);
  const after = latin1(stripped(pdf));
  expect(after).not.toContain(secret);
  expect(after).toHaveLength(pdf.length);
  expect(after).toContain('1 0 obj <</Type/Catalog>> endobj');
});

test.each([
  ['without marks around it', '/Subtype/XML', (text: string) => Buffer.from(text)],
  [
    'packed after a prediction',
    '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>',
    (text: string) => deflateSync(text),
  ],
  ['packed in a rare way', '/Filter/ASCIIHexDecode', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
])('takes XMP out of a PDF that holds it %s', (_, keys, packed) => {
  const content = packed(`<rdf:RDF>${secret}</rdf:RDF>`);
  const pdf = joined([
    fromLatin1(`\xef\xbb\xbf%PDF-1.7\n3 0 obj <</Type/Metadata${keys}/Length ${content.length}>>\nstream\n`),
    content,
    fromLatin1('\nendstream endobj\ntrailer <<>>'),
  ]);
  const clean = stripped(pdf);
  expect(clean.length).toBe(pdf.length);
  expect(latin1(clean)).not.toContain(latin1(content).slice(0, 12));
});

test('takes the boxes that tell out of a JPEG XL and a JPEG 2000', () => {
  const box = (type: string, content: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(8 + content.length);
    return joined([length, fromLatin1(type + content)]);
  };
  for (const [signature, brand] of [
    ['JXL ', 'jxlc'],
    ['jP  ', 'jp2c'],
  ] as const) {
    const start = box(signature, '\r\n\x87\n');
    const file = joined([start, box('Exif', secret), box('xml ', secret), box('uuid', secret), box(brand, 'picture')]);
    expect(stripped(file)).toEqual(joined([start, box(brand, 'picture')]));
    expect(stripMetadata(file.subarray(0, file.length - 3))).toBeUndefined();
  }
});

test('takes what tells out of a TIFF’s inner directories, and does not take one that is cut short', async () => {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (...entries: Buffer[]) =>
    Buffer.concat([Buffer.of(entries.length, 0), ...entries, Buffer.alloc(4)]);
  // Header, outer directory at 8, inner one at 26, its artist at 44.
  const file = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    directory(entry(0x014a, 4, 1, 26)),
    directory(entry(0x013b, 2, secret.length, 44)),
    Buffer.from(secret),
  ]);
  expect(latin1(stripped(file))).not.toContain(secret);
  expect(stripMetadata(file.subarray(0, 40))).toBeUndefined();
  const round = Buffer.from(file);
  round.writeUInt32LE(8, 18);
  expect(stripped(round).length).toBe(round.length);
});

test('takes the small copy out of a JPEG’s own segment', async () => {
  const photo = await kinds.jpeg(picture()).toBuffer();
  const thumbnail = Buffer.alloc(2 * 2 * 3, 77);
  const jfif = Buffer.concat([Buffer.from('\xff\xe0\0\x1cJFIF\0\x01\x02\0\0\x01\0\x01\x02\x02', 'latin1'), thumbnail]);
  const withThumbnail = Buffer.concat([photo.subarray(0, 2), jfif, photo.subarray(2)]);
  const clean = stripped(withThumbnail);
  expect(Buffer.from(clean).includes(thumbnail)).toBe(false);
  expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
});

test('takes them out of a PDF that holds them packed, and leaves its other objects as they are', () => {
  const stream = (dictionary: string, content: string) => {
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    return `<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream endobj\n`;
  };
  const [info, other] = [`<</Author(${secret})/Title(${secret})>>`, '<</Kept(as it is)>>'];
  const numbers = `7 0 8 ${info.length} `;
  const pdf = fromLatin1(
    `%PDF-1.5\n3 0 obj ${stream('/Type/Metadata/Subtype/XML', xmp)}` +
      `4 0 obj ${stream(`/Type/ObjStm/N 2/First ${numbers.length}`, numbers + info + other)}` +
      `5 0 obj ${stream('/Type/XRef/Root 1 0 R/Info 7 0 R', 'x')}%%EOF`,
  );
  const after = stripped(pdf);
  expect(after).toHaveLength(pdf.length);
  const contents = [...flateStreams(latin1(after))].map((one) => unpacked(after, one) ?? '');
  expect(contents.join('')).not.toContain(secret);
  expect(contents[1]).toBe(numbers + '<<>>'.padEnd(info.length) + other);
  expect(contents[2]).toBe('x');
});

test('empties Exif and XMP of an AVIF and leaves its pixels and its orientation', async () => {
  const before = await telling(6).avif({ lossless: true }).toBuffer();
  expect(latin1(before)).toContain(secret);
  const after = stripped(before);
  expect(latin1(after)).not.toContain(secret);
  expect(after).toHaveLength(before.length);
  const upright = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();
  expect(await upright(after)).toEqual(await upright(before));
});

test('empties them in a HEIC too, which is built of the same boxes', async () => {
  const avif = await telling().avif({ lossless: true }).toBuffer();
  const heic = Buffer.from(avif.toString('latin1').replace('ftypavif', 'ftypheic'), 'latin1');
  expect(latin1(stripped(heic))).not.toContain(secret);
});

test('never fails on an AVIF cut anywhere', async () => {
  const whole = await telling().avif().toBuffer();
  for (let length = 0; length < whole.length; length++) stripMetadata(whole.subarray(0, length));
});

test.each(['jpeg', 'png', 'webp', 'tiff'] as const)('never fails on a %s cut anywhere', async (format) => {
  const whole = await kinds[format](telling(6)).toBuffer();
  for (let length = 0; length < whole.length; length++) stripMetadata(whole.subarray(0, length));
});

test('leaves a file of another kind as it is', () => {
  const csv = fromLatin1('year,posts\n2024,3\n');
  expect(cleanCopy(csv)).toBe(csv);
});

test('takes position data out of a photograph inside an SVG', async () => {
  const photo = (await kinds.jpeg(telling()).toBuffer()).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/jpeg;base64,${photo}"/></svg>`;
  const cleaned = latin1(cleanDrawing(fromLatin1(svg)));
  const inside = /base64,([^"]*)/.exec(cleaned)?.[1] ?? '';
  expect(atob(inside)).not.toContain(secret);
  expect(await sharp(Buffer.from(inside, 'base64')).metadata()).toMatchObject({ width: 16, height: 8 });
});

test.each([
  ['/DCTDecode', []],
  ['[/DCTDecode]', []],
  ['/DCT#44ecode', []],
  ['[/FlateDecode/DCTDecode]', ['FlateDecode']],
  ['[ /ASCII85Decode /DCTDecode ]', ['ASCII85Decode']],
  ['[/A85 /Fl /DCT]', ['ASCII85Decode', 'FlateDecode']],
  ['[/ASCIIHexDecode/DCTDecode]', ['ASCIIHexDecode']],
])(
  'takes what photographs tell out of a PDF that packs them by %s, in place, and leaves their pixels',
  async (filter, around) => {
    const photo = await telling().jpeg().toBuffer();
    const packed = applyFilters(photo, around);
    const start = fromLatin1(`%PDF-1.4\n1 0 obj\n<</Subtype/Image/Filter${filter}/Length ${packed.length}>>\nstream\n`);
    const pdf = joined([start, packed, fromLatin1('\nendstream\nendobj\n')]);
    const after = stripped(pdf);
    expect(after).toHaveLength(pdf.length);
    const shown = undoFilters(after.subarray(start.length, start.length + packed.length), around) ?? new Uint8Array();
    expect(latin1(shown)).not.toContain(secret);
    expect(await sharp(shown).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
  },
);

test('takes the resources that tell out of a Photoshop file, and keeps those that its colours need', () => {
  const word = (value: number) => Uint8Array.of(0, 0, value >> 8, value & 255);
  const resource = (id: number, data: string) =>
    joined([
      fromLatin1('8BIM'),
      Uint8Array.of(id >> 8, id & 255, 0, 0),
      word(data.length),
      fromLatin1(data.length % 2 === 0 ? data : `${data}\0`),
    ]);
  const file = (resources: readonly Uint8Array[]) => {
    const together = joined(resources);
    const header = joined([fromLatin1('8BPS'), new Uint8Array(22)]);
    return joined([header, word(0), word(together.length), together, fromLatin1('layers and pixels')]);
  };
  const [iptc, exifData, xmpData] = [resource(1028, secret), resource(1058, `${secret}!`), resource(1060, secret)];
  const profile = resource(1039, 'colours');
  expect(stripped(file([iptc, profile, exifData, xmpData]))).toEqual(file([profile]));
  expect(stripMetadata(file([profile, fromLatin1('strange')]))).toBeUndefined();
});
