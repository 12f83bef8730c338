import { chmod, copyFile, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/images/catalogue.ts';
import { photograph, siteWith, temporaryFolder } from './site.ts';

const small = (): Sharp => photograph(60, 40);
const catalogueOf = async (files: Readonly<Record<string, Uint8Array | string>>) =>
  createCatalogue(await siteWith(files), await temporaryFolder());

/** A TIFF whose directory, written once more at its end, also names one of GPS tags with a latitude. */
function withPlace(tiff: Buffer): Buffer {
  const from = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(from);
  const entries = tiff.subarray(from + 2, from + 2 + count * 12);
  const gpsAt = tiff.length + 2 + (count + 1) * 12 + 4;
  const entry = (tag: number, value: number) => {
    const bytes = Buffer.from([0, 0, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const start = Buffer.from(tiff);
  start.writeUInt32LE(tiff.length, 4);
  const end = Buffer.alloc(4);
  return Buffer.concat([
    start,
    Buffer.from([count + 1, 0]),
    entries,
    entry(0x8825, gpsAt),
    end,
    Buffer.from([1, 0]),
    entry(2, 0),
    end,
  ]);
}

describe('a catalogue', () => {
  test('knows a picture’s sizes, format and frames', async () => {
    const catalogue = await catalogueOf({
      'assets/images/a.jpg': await small().jpeg().toBuffer(),
      'assets/images/b.png': await photograph(30, 20, 4).png().toBuffer(),
      'content/images/c.webp': await small().webp().toBuffer(),
      'assets/d.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>',
    });
    expect(catalogue.lookup('assets/images/a.jpg')).toMatchObject({
      format: 'jpeg',
      width: 60,
      height: 40,
      frames: 1,
      hasAlpha: false,
    });
    expect(catalogue.lookup('assets/images/b.png')).toMatchObject({ format: 'png', hasAlpha: true });
    expect(catalogue.lookup('content/images/c.webp')).toMatchObject({ format: 'webp' });
    expect(catalogue.lookup('assets/d.svg')).toMatchObject({ format: 'svg', width: 300, height: 200 });
  });

  test.each([5, 6, 7, 8])('swaps the sides of a photograph turned by its orientation %i', async (orientation) => {
    const catalogue = await catalogueOf({
      'assets/a.jpg': await small().withMetadata({ orientation }).jpeg().toBuffer(),
    });
    expect(catalogue.lookup('assets/a.jpg')).toMatchObject({ width: 40, height: 60 });
  });

  test.each([
    ['10cm', 378],
    ['4in', 384],
    ['72pt', 96],
    ['300px', 300],
    ['300', 300],
    ['10em', 160],
    ['1e1cm', 378],
  ])('knows that a drawing %s wide is shown %i pixels wide', async (width, pixels) => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"/>`;
    const catalogue = await catalogueOf({ 'assets/a.svg': drawing });
    expect(catalogue.lookup('assets/a.svg')).toMatchObject({ width: pixels, height: pixels });
  });

  test('knows a drawing with a prefix, and one with a long licence before it', async () => {
    const prefixed = '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="30" height="20"/>';
    const licence = `<!-- ${'A licence. '.repeat(1000)} -->`;
    const catalogue = await catalogueOf({
      'assets/a.svg': prefixed,
      'assets/b.svg': `${licence}<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>`,
    });
    for (const path of ['assets/a.svg', 'assets/b.svg']) {
      expect(catalogue.lookup(path)).toMatchObject({ format: 'svg', width: 30, height: 20 });
    }
  });

  test('says whether a picture tells where it was taken, wherever its format keeps that', async () => {
    const told = small().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1' } });
    const gif = await small().gif().toBuffer();
    const xmp = '<exif:GPSLatitude>51,28N</exif:GPSLatitude>';
    const png = await told.clone().png().toBuffer();
    const [first = 0, last = 0] = [png.indexOf('eXIf') - 4, png.indexOf('IDAT') - 4];
    // Some programs write it behind the pixels, where not every reader looks.
    const late = Buffer.concat([
      png.subarray(0, first),
      png.subarray(last, -12),
      png.subarray(first, last),
      png.subarray(-12),
    ]);
    const found = await catalogueOf({
      'assets/told.jpg': await told.clone().jpeg().toBuffer(),
      'assets/told.webp': await told.clone().webp().toBuffer(),
      'assets/told.tiff': withPlace(await small().tiff().toBuffer()),
      'assets/told.png': late,
      'assets/told.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><metadata>${xmp}</metadata></svg>`,
      'assets/told.gif': Buffer.concat([
        gif.subarray(0, -1),
        Buffer.from(`\x21\xff\x0bXMP DataXMP${xmp}\0;`, 'latin1'),
      ]),
      'assets/named.jpg': await small()
        .withExif({ IFD0: { Make: 'GPS' } })
        .jpeg()
        .toBuffer(),
      'assets/dated.jpg': await small()
        .withExif({ IFD3: { GPSDateStamp: '2024:01:01' } })
        .jpeg()
        .toBuffer(),
      'assets/plain.png': await small().png().toBuffer(),
      'assets/plain.tiff': await small().tiff().toBuffer(),
    });
    const positions = [...found.images].map(([path, image]) => [path, 'hasPosition' in image && image.hasPosition]);
    expect(Object.fromEntries(positions)).toEqual(
      Object.fromEntries([...found.images.keys()].map((path) => [path, path.includes('told')])),
    );
    expect(positions).toHaveLength(10);
  });

  test('finds a name whose letters are composed otherwise, as a Mac may write them', async () => {
    const catalogue = await catalogueOf({
      [`assets/${'m\u00f4r'.normalize('NFD')}.jpg`]: await small().jpeg().toBuffer(),
    });
    expect(catalogue.lookup('assets/m\u00f4r.jpg')).toMatchObject({ width: 60 });
  });

  test('knows an animated PNG', async () => {
    const png = await small().png().toBuffer();
    const control = Buffer.from([0, 0, 0, 8, ...Buffer.from('acTL'), 0, 0, 0, 3, 0, 0, 0, 0]);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(control.subarray(4)));
    const catalogue = await catalogueOf({
      'assets/moving.png': Buffer.concat([png.subarray(0, 33), control, checksum, png.subarray(33)]),
      'assets/still.png': png,
    });
    expect(catalogue.lookup('assets/moving.png')).toMatchObject({ format: 'png', frames: 3 });
    expect(catalogue.lookup('assets/still.png')).toMatchObject({ frames: 1 });
  });

  test('goes by what a file is and not by its name', async () => {
    const catalogue = await catalogueOf({ 'assets/a.png': await small().jpeg().toBuffer() });
    expect(catalogue.lookup('assets/a.png')).toMatchObject({ format: 'jpeg' });
  });

  test('opens no picture that it knows', async () => {
    const root = await siteWith({ 'assets/a.jpg': await small().jpeg().toBuffer() });
    const cache = await temporaryFolder();
    const path = join(root, 'assets/a.jpg');
    await utimes(path, 1_000_000_000, 1_000_000_000);
    const first = await createCatalogue(root, cache);
    await writeFile(path, Buffer.alloc((await stat(path)).size));
    await utimes(path, 1_000_000_000, 1_000_000_000);
    expect((await createCatalogue(root, cache)).lookup('assets/a.jpg')).toEqual(first.lookup('assets/a.jpg'));
  });

  test('measures a picture again when it has changed', async () => {
    const root = await siteWith({ 'assets/a.jpg': await small().jpeg().toBuffer() });
    const cache = await temporaryFolder();
    await createCatalogue(root, cache);
    await writeFile(join(root, 'assets/a.jpg'), await photograph(90, 40).jpeg().toBuffer());
    expect((await createCatalogue(root, cache)).lookup('assets/a.jpg')).toMatchObject({ width: 90 });
  });

  test('takes a damaged memory for none', async () => {
    const root = await siteWith({ 'assets/a.jpg': await small().jpeg().toBuffer() });
    const cache = await temporaryFolder();
    await createCatalogue(root, cache);
    const [memory = ''] = await readdir(join(cache, 'images'));
    await writeFile(join(cache, 'images', memory), (await readFile(join(cache, 'images', memory))).subarray(0, 40));
    expect((await createCatalogue(root, cache)).lookup('assets/a.jpg')).toMatchObject({ width: 60 });
  });

  test('proposes the nearest name for a picture that is not there', async () => {
    const catalogue = await catalogueOf({
      'assets/images/Banner.JPG': await small().jpeg().toBuffer(),
      'assets/images/team.png': await small().png().toBuffer(),
    });
    expect(catalogue.lookup('assets/images/banner.jpg')).toBeUndefined();
    expect(catalogue.missing('assets/images/banner.jpg').message).toContain('Did you mean /assets/images/Banner.JPG?');
    expect(catalogue.missing('assets/images/banner.jpeg').message).toContain('Did you mean /assets/images/Banner.JPG?');
    expect(catalogue.missing('assets/images/nothing-like-it.png').message).not.toContain('Did you mean');
  });

  test('never follows a link out of the site', async () => {
    const outside = await siteWith({ 'secret/a.jpg': await small().jpeg().toBuffer() });
    const root = await siteWith({ 'assets/b.jpg': await small().jpeg().toBuffer() });
    await symlink(join(outside, 'secret/a.jpg'), join(root, 'assets/a.jpg'));
    await symlink(join(outside, 'secret'), join(root, 'assets/folder'));
    await symlink(join(root, 'assets/b.jpg'), join(root, 'assets/inside.jpg'));
    await symlink(join(root, 'assets'), join(root, 'assets/round'));
    const catalogue = await createCatalogue(root, await temporaryFolder());
    expect(catalogue.lookup('assets/a.jpg')).toMatchObject({ kind: 'outside-root' });
    expect(catalogue.lookup('assets/folder')).toMatchObject({ kind: 'outside-root' });
    expect(catalogue.lookup('assets/folder/a.jpg')).toBeUndefined();
    expect(catalogue.lookup('assets/inside.jpg')).toMatchObject({ width: 60 });
  });

  test('leaves out what is not part of the site', async () => {
    const picture = await small().png().toBuffer();
    const catalogue = await catalogueOf({
      'assets/_drafts/a.png': picture,
      'assets/.b.png': picture,
      'c.png': picture,
    });
    expect(catalogue.images.size).toBe(0);
  });

  test('is content with a site that has no pictures', async () => {
    expect((await createCatalogue(await temporaryFolder(), await temporaryFolder())).images.size).toBe(0);
  });

  test('says that a file may not be read', async () => {
    const root = await siteWith({ 'assets/a.jpg': await small().jpeg().toBuffer() });
    await chmod(join(root, 'assets/a.jpg'), 0);
    const found = (await createCatalogue(root, await temporaryFolder())).lookup('assets/a.jpg');
    // An administrator may read everything.
    expect(found).toMatchObject(process.getuid?.() === 0 ? { width: 60 } : { kind: 'broken-image' });
  });

  test('remembers nothing of a copy of the site elsewhere, and finds the same', async () => {
    const root = await siteWith({ 'assets/a.jpg': await small().jpeg().toBuffer() });
    const other = await temporaryFolder();
    await mkdir(join(other, 'assets'));
    await copyFile(join(root, 'assets/a.jpg'), join(other, 'assets/a.jpg'));
    const cache = await temporaryFolder();
    const first = await createCatalogue(root, cache);
    expect((await createCatalogue(other, cache)).lookup('assets/a.jpg')).toEqual(first.lookup('assets/a.jpg'));
  });
});

/** A PNG that says it is this large and holds next to nothing. */
async function bomb(width: number, height: number): Promise<Uint8Array> {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);

type Hostile = readonly [name: string, content: () => Promise<Uint8Array | string>, kind: string, words: string];

const hostile: readonly Hostile[] = [
  ['an empty file', async () => new Uint8Array(), 'broken-image', 'empty'],
  ['text', async () => 'Not found', 'broken-image', 'not a picture'],
  ['a page', async () => '<!doctype html><title>404</title>', 'broken-image', 'not a picture'],
  ['a JPEG cut short', async () => (await small().jpeg().toBuffer()).subarray(0, -30), 'broken-image', 'cut short'],
  ['a PNG cut short', async () => (await small().png().toBuffer()).subarray(0, -30), 'broken-image', 'cut short'],
  ['a WebP cut short', async () => (await small().webp().toBuffer()).subarray(0, -30), 'broken-image', 'cut short'],
  [
    'a JPEG of noise',
    async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]),
    'broken-image',
    'damaged',
  ],
  [
    'a thread',
    () =>
      sharp({ create: { width: 1, height: 20_000, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    'huge-image',
    'too long for how narrow',
  ],
  ['a film', async () => Buffer.from('\0\0\0\x10ftypisom\0\0\0\0'), 'image-format', 'a film, not a picture'],
  ['a decompression bomb', () => bomb(60_000, 60_000), 'huge-image', '60000 × 60000'],
  ['a HEIC photograph', async () => heic, 'image-format', 'JPEG'],
  ['a bitmap', async () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'image-format', 'BMP'],
  ['a Photoshop file', async () => Buffer.concat([Buffer.from('8BPS'), Buffer.alloc(60)]), 'image-format', 'Photoshop'],
  ['a PDF', async () => '%PDF-1.7 …', 'image-format', 'PDF'],
  ['an SVG that is none', async () => '<svg ', 'broken-image', 'damaged'],
];

test.each(hostile)('tells an editor what is wrong with %s', async (_, content, kind, words) => {
  const catalogue = await catalogueOf({ 'assets/a.png': await content() });
  const found = catalogue.lookup('assets/a.png');
  expect(found).toMatchObject({ kind });
  expect(found && 'message' in found ? found.message : '').toContain(words);
});
