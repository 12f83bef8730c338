import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fromLatin1, joined, latin1, viewOf } from '../../src/images/bytes.ts';
import { publishCopy } from '../../src/images/publish-copy.ts';
import { photograph, siteWith } from './site.ts';

test.each([
  [
    'photo.jpg',
    await photograph(20, 20)
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg()
      .toBuffer(),
    'Somebody',
  ],
  [
    'late.svg',
    `<!--${' '.repeat(70_000)}--><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
    'alert',
  ],
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'alert'],
  ['report.pdf', '%PDF-1.4\n1 0 obj <</Author(Somebody)>> endobj trailer <</Info 1 0 R>>', 'Somebody'],
])('copies %s without what it tells', async (name, content, secret) => {
  const root = await siteWith({ [name]: content });
  await publishCopy(join(root, name), join(root, 'out/deep', name));
  expect(latin1(await readFile(join(root, 'out/deep', name)))).not.toContain(secret);
});

test('copies every other file byte for byte', async () => {
  const root = await siteWith({ CNAME: 'blog.example.test\n' });
  await publishCopy(join(root, 'CNAME'), join(root, 'out/CNAME'));
  expect(await readFile(join(root, 'out/CNAME'), 'utf8')).toBe('blog.example.test\n');
});

test('encodes a picture anew whose parts do not add up, and so tells nothing', async () => {
  const whole = await photograph(20, 20)
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .jpeg()
    .toBuffer();
  const at = whole.indexOf(Buffer.from([0xff, 0xdb]));
  const root = await siteWith({ 'a.jpg': joined([whole.subarray(0, at), Uint8Array.of(0), whole.subarray(at)]) });
  await publishCopy(join(root, 'a.jpg'), join(root, 'out/a.jpg'));
  const copy = await readFile(join(root, 'out/a.jpg'));
  expect(latin1(copy)).not.toContain('Somebody');
  expect(await sharp(copy).metadata()).toMatchObject({ format: 'jpeg', width: 20, height: 20 });
});

test('writes a TIFF of the large kind anew', async () => {
  const root = await siteWith({ 'a.tiff': await photograph(20, 20).tiff({ bigtiff: true }).toBuffer() });
  await publishCopy(join(root, 'a.tiff'), join(root, 'out/a.tiff'));
  const copy = await readFile(join(root, 'out/a.tiff'));
  expect([copy[2], (await sharp(copy).metadata()).width]).toEqual([42, 20]);
});

test('makes what a film tells a box that players skip, and leaves all else in its place', async () => {
  const box = (name: string, ...content: Uint8Array[]) => {
    const whole = joined([new Uint8Array(4), fromLatin1(name), ...content]);
    viewOf(whole).setUint32(0, whole.length);
    return whole;
  };
  const place = box('udta', box('\xa9xyz', fromLatin1('+51.4816-003.1791/')));
  const film = joined([
    box('ftyp', fromLatin1('isom\0\0\0\0isommp42')),
    box('mdat', fromLatin1('udta: pictures and sounds')),
    box(
      'moov',
      box('mvhd', new Uint8Array(4)),
      box('trak', box('mdia'), place),
      place,
      box('meta', fromLatin1('51.4816')),
    ),
    box('uuid', fromLatin1(`\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac<x:xmpmeta>51.4816`)),
  ]);
  const root = await siteWith({ 'film.mov': film });
  await publishCopy(join(root, 'film.mov'), join(root, 'out/film.mov'));
  const copy = latin1(await readFile(join(root, 'out/film.mov')));
  expect(copy).toHaveLength(film.length);
  expect(copy).not.toContain('51.4816');
  for (const part of ['ftypisom', 'udta: pictures and sounds', 'mvhd', 'trak', 'mdia']) {
    expect(copy.indexOf(part)).toBe(latin1(film).indexOf(part));
  }
});

test.each([
  ['is cut short', [0, 0, 0, 99]],
  ['has a size that cannot be', [0, 0, 0, 3]],
])('refuses a film whose box %s, for nobody can say what it holds', async (_how, size) => {
  const film = joined([fromLatin1('\0\0\0\x10ftypisom\0\0\0\0'), Uint8Array.from(size), fromLatin1('moov')]);
  const root = await siteWith({ 'a.mp4': film });
  await expect(publishCopy(join(root, 'a.mp4'), join(root, 'out/a.mp4'))).rejects.toThrow('do not add up');
});

test.each([
  ['iso-8859-1', 'latin1', 'caf\u00e9'],
  ['UTF-16', 'utf16le', 't\u0177'],
] as const)('reads a drawing in %s', async (name, encoding, word) => {
  const text = `<?xml version="1.0" encoding="${name}"?><svg xmlns="http://www.w3.org/2000/svg"><text>${word}</text></svg>`;
  const mark = encoding === 'utf16le' ? '\ufeff' : '';
  const root = await siteWith({ 'a.svg': Buffer.from(mark + text, encoding) });
  await publishCopy(join(root, 'a.svg'), join(root, 'out/a.svg'));
  expect(await readFile(join(root, 'out/a.svg'), 'utf8')).toContain(`<text>${word}</text>`);
});

test('reads a picture by what it is where it is named as a drawing', async () => {
  const root = await siteWith({ 'a.svg': await photograph(20, 20).png().toBuffer() });
  await publishCopy(join(root, 'a.svg'), join(root, 'out/a.svg'));
  expect(await sharp(await readFile(join(root, 'out/a.svg'))).metadata()).toMatchObject({ format: 'png', width: 20 });
});
