import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { joined, latin1 } from '../../src/images/bytes.ts';
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
