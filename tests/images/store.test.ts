import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createCardPictures } from '../../src/build/card-pictures.ts';
import { createCatalogue } from '../../src/images/catalogue.ts';
import type { Picture } from '../../src/images/picture.ts';
import { type PlaceName, places } from '../../src/images/places.ts';
import { planPicture } from '../../src/images/plan.ts';
import { inUsualGamma, pngGamma } from '../../src/images/png-gamma.ts';
import { pruneStore } from '../../src/images/prune-store.ts';
import { reportStore } from '../../src/images/report-store.ts';
import { decode, decodeRaw } from '../../src/images/sharp.ts';
import { createScorer } from '../../src/images/ssimulacra2.ts';
import { createImagePool, createImageStore, type ImageStore, type ImageStoreSettings } from '../../src/images/store.ts';
import { allowed } from '../../src/images/write-whole.ts';
import { letters, photograph, screenshot, siteWith, temporaryFolder, vividPhotograph } from './site.ts';

const jpeg = await photograph(620, 100).jpeg({ quality: 92 }).toBuffer();

async function planOf(root: string, path: string, place: PlaceName = 'column') {
  const image = (await createCatalogue(root, await temporaryFolder())).lookup(path);
  if (image === undefined || 'kind' in image) throw new Error(`No picture ${path}.`);
  return planPicture(image, places[place]);
}

// Workers take a while to start, so that all stores share them but those that are stopped.
const pool = createImagePool();
afterAll(() => pool.close());

const open = (settings: ImageStoreSettings) => createImageStore({ pool, ...settings });

async function made(root: string, cacheDir: string, path = 'assets/a.jpg', place: PlaceName = 'column') {
  const store = open({ root, cacheDir });
  const picture = await store.outcome(await planOf(root, path, place));
  if ('kind' in picture) throw new Error(picture.message);
  return { store, picture };
}

const filesOf = (picture: Picture) => [...picture.modern, ...picture.fallback];

describe('a store', () => {
  test('takes its time where told to, for other and lighter files', async () => {
    const root = await siteWith({ 'assets/a.jpg': await photograph(480, 300).jpeg({ quality: 92 }).toBuffer() });
    const cacheDir = await temporaryFolder();
    const plan = await planOf(root, 'assets/a.jpg');
    const lightest = async (care: 'usual' | 'thorough') => {
      const store = open({ root, cacheDir });
      store.take(care);
      const picture = await store.outcome(plan);
      if ('kind' in picture) throw new Error(picture.message);
      return picture.modern[0];
    };
    const [usual, thorough] = [await lightest('usual'), await lightest('thorough')];
    expect(thorough?.fileName).not.toBe(usual?.fileName);
    expect(thorough?.bytes).toBeLessThan(usual?.bytes ?? 0);
  });

  test('makes every width as AVIF, one JPEG, and publishes them as the HTML names them', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const output = await temporaryFolder();
    const { store, picture } = await made(root, await temporaryFolder());
    store.publish(picture, output);
    expect(filesOf(picture).map(({ format, width }) => `${format} ${width}`)).toEqual([
      'avif 480',
      'avif 620',
      'jpeg 620',
    ]);
    for (const { fileName, format, width, height, bytes } of filesOf(picture)) {
      const content = await readFile(join(output, fileName));
      expect(content).toHaveLength(bytes);
      expect(await sharp(content).metadata()).toMatchObject({
        width,
        height,
        format: format === 'avif' ? 'heif' : format,
      });
      expect(fileName).toMatch(/^assets\/images\/a-\d+-[0-9a-f]{10}\.(avif|jpg)$/);
    }
  });

  test('encodes nothing the second time, nor in another copy of the site and the store', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    const first = await made(root, cache);
    const clone = await siteWith({ 'assets/a.jpg': jpeg });
    const restored = await temporaryFolder();
    await cp(cache, restored, { recursive: true });
    const second = await made(clone, restored);
    expect([first.store.encoded, second.store.encoded]).toEqual([1, 0]);
    expect(second.picture).toEqual(first.picture);
  });

  test('makes the same bytes of the same picture, and other names of another', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg, 'assets/b.jpg': await photograph(90, 60).jpeg().toBuffer() });
    const [one, other] = [await made(root, await temporaryFolder()), await made(root, await temporaryFolder())];
    expect(one.picture).toEqual(other.picture);
    const different = await made(root, await temporaryFolder(), 'assets/b.jpg');
    expect(filesOf(different.picture).map((file) => file.fileName)).not.toEqual(
      filesOf(one.picture).map((file) => file.fileName),
    );
  });

  test.each([
    ['cut short', (path: string) => truncate(path, 100)],
    ['empty', (path: string) => truncate(path, 0)],
    ['of another format', async (path: string) => writeFile(path, Buffer.alloc((await stat(path)).size, 'x'))],
    [
      'changed in the middle',
      async (path: string) => {
        const content = await readFile(path);
        content.fill(0, 200, 210);
        await writeFile(path, content);
      },
    ],
  ])('makes a file again that is %s', async (_, damage) => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    const before = await made(root, cache);
    const file = before.store.file(filesOf(before.picture)[0]?.fileName ?? '');
    await damage(String(file));
    const after = await made(root, cache);
    expect(after.store.encoded).toBe(1);
    expect(after.picture).toEqual(before.picture);
    expect((await stat(String(file))).size).toBe(filesOf(before.picture)[0]?.bytes);
  });

  test('says of a picture what each place says of it, where both get the same files', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const store = open({ root, cacheDir: await temporaryFolder() });
    const [inText, banner] = await Promise.all(
      (['column', 'banner'] as const).map(async (place) => store.outcome(await planOf(root, 'assets/a.jpg', place))),
    );
    expect(inText).toMatchObject({ htmlSizes: places.column.sizes });
    expect(banner).toMatchObject({ htmlSizes: places.banner.sizes });
    expect([store.encoded, store.reused]).toEqual([1, 0]);
  });

  test('publishes copies, so that whoever changes one changes nothing stored', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const [cache, output] = [await temporaryFolder(), await temporaryFolder()];
    const { store, picture } = await made(root, cache);
    store.publish(picture, output);
    for (const { fileName } of filesOf(picture)) await writeFile(join(output, fileName), 'changed');
    expect((await made(root, cache)).store.encoded).toBe(0);
  });

  test('says that it was emptied while a build needed it', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    const { store, picture } = await made(root, cache);
    await rm(join(cache, 'images'), { recursive: true });
    const output = await temporaryFolder();
    expect(() => store.publish(picture, output)).toThrow('deleted while the site was built. Build it once more');
  });

  test('takes a record that cannot be read for none', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    await made(root, cache);
    for (const record of (await readdir(join(cache, 'images/pictures'), { recursive: true })).filter((name) =>
      name.endsWith('.json'),
    )) {
      await writeFile(join(cache, 'images/pictures', record), '{"modern":[');
    }
    expect((await made(root, cache)).store.encoded).toBe(1);
  });

  test('can be used by two builds at once', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    const [one, other] = await Promise.all([made(root, cache), made(root, cache)]);
    expect(one.picture).toEqual(other.picture);
    expect((await made(root, cache)).store.encoded).toBe(0);
  });

  test('works on one plan once, however often it is asked', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const store = open({ root, cacheDir: await temporaryFolder() });
    const plan = await planOf(root, 'assets/a.jpg');
    const [one, other] = await Promise.all([store.outcome(plan), store.outcome(plan)]);
    expect(one).toBe(other);
    expect(store.encoded).toBe(1);
  });

  test('keeps what is done when it is stopped, and leaves no half file', async () => {
    const root = await siteWith({
      'assets/a.jpg': jpeg,
      'assets/b.jpg': await photograph(2400, 1800).jpeg().toBuffer(),
    });
    const cacheDir = await temporaryFolder();
    const stop = new AbortController();
    const store = createImageStore({ root, cacheDir, signal: stop.signal });
    onTestFinished(() => store.close());
    await store.outcome(await planOf(root, 'assets/a.jpg'));
    const unfinished = store.outcome(await planOf(root, 'assets/b.jpg'));
    const refused = expect(unfinished).rejects.toThrow();
    const started = performance.now();
    setTimeout(() => stop.abort(), 100);
    await refused;
    expect(performance.now() - started).toBeLessThan(1000);
    const names = await readdir(join(cacheDir, 'images'), { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await made(root, cacheDir)).store.encoded).toBe(0);
  });

  test('survives being killed in the middle of its work', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cacheDir = await temporaryFolder();
    const script = join(root, 'build.mts');
    const source = (name: string) => JSON.stringify(new URL(`../../src/images/${name}.ts`, import.meta.url).href);
    await writeFile(
      script,
      `import { createImageStore } from ${source('store')};
       const store = createImageStore({ root: ${JSON.stringify(root)}, cacheDir: ${JSON.stringify(cacheDir)} });
       console.log('started');
       await store.outcome(${JSON.stringify(await planOf(root, 'assets/a.jpg'))});`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: new URL('../..', import.meta.url) });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    child.kill('SIGKILL');
    const { store, picture } = await made(root, cacheDir);
    const output = await temporaryFolder();
    store.publish(picture, output);
    for (const { fileName } of filesOf(picture)) await sharp(await readFile(join(output, fileName))).stats();
  });

  test('makes a picture again whose record was damaged, however little', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cacheDir = await temporaryFolder();
    const { picture } = await made(root, cacheDir);
    const [record = ''] = (await readdir(cacheDir, { recursive: true })).filter((name) =>
      /pictures.*\.json$/.test(name),
    );
    const text = await readFile(join(cacheDir, record), 'utf8');
    await writeFile(join(cacheDir, record), text.replace(`"height":${picture.height}`, `"height":9${picture.height}`));
    const again = await made(root, cacheDir);
    expect([again.store.encoded, again.picture]).toEqual([1, picture]);
  });

  test('says how far it is', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const told: unknown[] = [];
    const store = open({
      root,
      cacheDir: await temporaryFolder(),
      onProgress: ({ done, total }) => told.push([done, total]),
    });
    await store.outcome(await planOf(root, 'assets/a.jpg'));
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test('tells an editor of a picture that breaks while it is decoded, and goes on', async () => {
    const broken = Buffer.from(await photograph(300, 200).png().toBuffer());
    broken.fill(0, 2000, 4000);
    const root = await siteWith({ 'assets/a.jpg': jpeg, 'assets/b.png': broken });
    const store = open({ root, cacheDir: await temporaryFolder() });
    expect(await store.outcome(await planOf(root, 'assets/b.png'))).toMatchObject({ kind: 'broken-image' });
    expect(await store.outcome(await planOf(root, 'assets/a.jpg'))).toHaveProperty('modern');
  });
});

/** The mean red, green and blue of a picture, as numbers of Display P3. */
async function colours(picture: Uint8Array): Promise<number[]> {
  const { channels } = await sharp(
    await sharp(picture).pipelineColourspace('rgb16').toColourspace('rgb16').png().toBuffer(),
  ).stats();
  return channels.map(({ mean }) => mean / 257);
}

function furthest(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));
}

describe('a published file', () => {
  let root = '';
  let store: ImageStore;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'images-'));
    store = open({ root, cacheDir: join(root, 'cache') });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function publishedOf(
    name: string,
    content: Uint8Array | string,
    place: PlaceName = 'column',
  ): Promise<Picture> {
    await mkdir(join(root, 'assets'), { recursive: true });
    await writeFile(join(root, 'assets', name), content);
    const picture = await store.outcome(await planOf(root, `assets/${name}`, place));
    if ('kind' in picture) throw new Error(picture.message);
    return picture;
  }

  test.each([
    ['a photograph', 'column', () => photograph(520, 300).jpeg({ quality: 90 })],
    ['a poor photograph', 'column', () => photograph(520, 300).jpeg({ quality: 20 })],
    [
      'a poor photograph that is turned',
      'column',
      () => photograph(520, 300).withMetadata({ orientation: 6 }).jpeg({ quality: 20 }),
    ],
    [
      'a poor photograph of another profile',
      'column',
      () => photograph(520, 300).withIccProfile('p3').jpeg({ quality: 20 }),
    ],
    ['a poor AVIF, which not all browsers show', 'column', () => photograph(520, 300).avif({ quality: 30 })],
    ['a card of it', 'card', () => photograph(520, 300).avif({ quality: 30 })],
    ['a picture for social networks of a poor photograph', 'social', () => photograph(700, 400).jpeg({ quality: 10 })],
    ['a screenshot', 'column', () => screenshot(520, 300).png({ palette: true })],
    [
      'a page of text scanned in black and white',
      'column',
      () => letters(600, 300).toColourspace('b-w').tiff({ bitdepth: 1, compression: 'ccittfax4' }),
    ],
    ['a transparent picture', 'column', () => photograph(300, 200, 4).png()],
    ['a poor transparent AVIF', 'column', () => photograph(300, 200, 4).avif({ quality: 30 })],
    ['a poor WebP', 'column', () => photograph(600, 300).webp({ quality: 10 })],
  ] as const)('is never larger than its source: %s', async (_, place, source) => {
    const content = await source().toBuffer();
    const picture = await publishedOf('a.jpg', content, place);
    for (const file of filesOf(picture)) expect(file.bytes).toBeLessThanOrEqual(content.length);
  });

  test.each([
    ['as PNG', 'webp', (text: Sharp) => text.png()],
    ['as TIFF', 'webp', (text: Sharp) => text.tiff({ compression: 'none' })],
    ['as GIF', 'webp', (text: Sharp) => text.gif()],
  ] as const)(
    'of a screenshot of text %s is exactly what it shows, and as wide, where that is lighter',
    async (_, format, encoded) => {
      const text = letters(1503, 160);
      const picture = await publishedOf('a.png', await encoded(text).toBuffer());
      const widest = picture.modern.at(-1) ?? picture.fallback.at(-1);
      expect(widest).toMatchObject({ format, width: 1503 });
      const shown = await sharp(String(store.file(String(widest?.fileName))))
        .removeAlpha()
        .raw()
        .toBuffer();
      expect(shown.equals(await text.raw().toBuffer())).toBe(true);
    },
  );

  test('of a screenshot that is lighter without loss is AVIF where it is narrow', async () => {
    const picture = await publishedOf('page.png', await letters(1503, 160).png().toBuffer());
    expect(picture.modern.at(-1)).toMatchObject({ format: 'webp', width: 1503 });
    for (const { format, width } of picture.modern.slice(0, -1)) expect([format, width]).toEqual(['avif', 480]);
  });

  test.each([
    ['a TIFF', (text: Sharp) => text.tiff({ compression: 'lzw' })],
    ['a JPEG', (text: Sharp) => text.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })],
  ])('of text in colour keeps its colours in every format: %s', async (_, encoded) => {
    const text = await letters(150, 80, [212, 53, 28], [29, 112, 184]).png().toBuffer();
    const source = await encoded(sharp(text).resize(600, 320, { kernel: 'nearest' })).toBuffer();
    const picture = await publishedOf('colour.png', source);
    for (const { fileName, width, height } of filesOf(picture)) {
      const shown = await decodeRaw(await readFile(String(store.file(fileName))));
      const wanted = await decode(source, { width, height, crop: false }, 1e8);
      expect(createScorer(wanted)(shown)).toBeGreaterThan(60);
    }
  });

  test('of a small screenshot stays legible where it is cut, whatever the source weighs', async () => {
    const source = await letters(480, 320).png({ palette: true, colours: 2 }).toBuffer();
    const picture = await publishedOf('cut.png', source, 'card');
    for (const { width, height } of filesOf(picture)) expect([width, height]).toEqual([360, 240]);
  });

  test('of a wide-gamut drawing keeps its colours where others would be lighter without', async () => {
    const chequers = Uint16Array.from({ length: 400 * 300 * 3 }, (_, i) => {
      const [x, y] = [Math.floor(i / 3) % 400, Math.floor(i / 1200)];
      return (x >> 5) % 2 === (y >> 5) % 2 && i % 3 !== 0 ? 0 : 65_535;
    });
    const raw = { width: 400, height: 300, channels: 3 } as const;
    const source = await sharp(chequers, { raw }).withIccProfile('p3').png().toBuffer();
    const picture = await publishedOf('chequers.png', source);
    expect(picture.modern.map(({ format }) => format)).toEqual(['avif']);
  });

  test('of noise is as wide in whichever format is lighter for the same look', async () => {
    const noise = Buffer.alloc(600 * 200 * 3);
    let seed = 7;
    for (let i = 0; i < noise.length; i++) {
      seed ^= seed << 13;
      seed ^= seed >>> 17;
      seed ^= seed << 5;
      noise[i] = seed & 255;
    }
    const raw = { width: 600, height: 200, channels: 3 } as const;
    const picture = await publishedOf('noise.jpg', await sharp(noise, { raw }).jpeg({ quality: 95 }).toBuffer());
    const ladder = picture.modern.length > 0 ? picture.modern : picture.fallback;
    expect(ladder.map(({ width }) => width)).toEqual([480, 600]);
  });

  test('of copies of one file is made once, under each of their names', async () => {
    const copies = open({ root, cacheDir: join(root, 'cache-of-copies') });
    const source = await photograph(300, 200).jpeg().toBuffer();
    await writeFile(join(root, 'assets/one.jpg'), source);
    await writeFile(join(root, 'assets/two.jpg'), source);
    const pictures = await Promise.all(
      ['assets/one.jpg', 'assets/two.jpg'].map(async (path) => copies.outcome(await planOf(root, path))),
    );
    expect(copies.encoded).toBe(1);
    const names = pictures.map((picture) => ('kind' in picture ? picture.message : picture.fallback[0]?.fileName));
    expect(names).toEqual([expect.stringContaining('/one-'), expect.stringContaining('/two-')]);
  });

  test('of copies of one damaged file is told of under each of their names', async () => {
    const broken = await photograph(300, 200).png().toBuffer();
    broken.fill(0, 2000, 4000);
    for (const name of ['three', 'four']) await writeFile(join(root, `assets/${name}.png`), broken);
    const [three, four] = await Promise.all(
      ['assets/three.png', 'assets/four.png'].map(async (path) => store.outcome(await planOf(root, path))),
    );
    expect(three).toHaveProperty('message', expect.stringContaining('assets/three.png'));
    expect(four).toHaveProperty('message', expect.stringContaining('assets/four.png'));
  });

  test('is not made of a JPEG whose picture ends before the file does', async () => {
    const whole = await photograph(600, 400).jpeg().toBuffer();
    const half = Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.of(0xff, 0xd9)]);
    await expect(publishedOf('half.jpg', half)).rejects.toThrow('damaged');
  });

  test('of a PNG for other screens than today’s is as bright as browsers show the PNG', async () => {
    const grey = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#808080' } })
      .png()
      .toBuffer();
    // Half of the numbers of a Mac of 1990 are darker than half of today's (gamma 1.8).
    const chunk = Buffer.alloc(16);
    chunk.writeUInt32BE(4, 0);
    chunk.write('gAMA', 4, 'latin1');
    chunk.writeUInt32BE(55_556, 8);
    chunk.writeUInt32BE(crc32(chunk.subarray(4, 12)), 12);
    const old = Buffer.concat([grey.subarray(0, 33), chunk, grey.subarray(33)]);
    expect(pngGamma(old)).toBeCloseTo(0.556, 3);
    const profiled = await sharp(grey).withIccProfile('p3').png().toBuffer();
    const afterHeader = Buffer.concat([profiled.subarray(0, 33), chunk, profiled.subarray(33)]);
    expect(pngGamma(afterHeader)).toBeUndefined();
    const clear = { gamut: 'srgb', data: Buffer.of(128, 128, 128, 128), width: 1, height: 1, channels: 4 } as const;
    expect([...inUsualGamma(clear, 0.55556).data]).toEqual([146, 146, 146, 128]);
    const picture = await publishedOf('old.png', old, 'card');
    for (const { fileName } of filesOf(picture)) {
      const { channels } = await sharp(String(store.file(fileName))).stats();
      expect(channels[0]?.mean).toBeGreaterThan(145);
      expect(channels[0]?.mean).toBeLessThan(149);
    }
  });

  test('of a turned photograph stands upright', async () => {
    const turned = await photograph(600, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = await publishedOf('turned.jpg', turned);
    expect(picture).toMatchObject({ width: 300, height: 600 });
  });

  test.each([
    ['CMYK', (image: Sharp) => image.toColourspace('cmyk').jpeg()],
    ['16-bit', (image: Sharp) => image.toColourspace('rgb16').png()],
    ['grey', (image: Sharp) => image.greyscale().png()],
    ['grey with alpha', (image: Sharp) => image.greyscale().ensureAlpha(0.5).png()],
    ['wide-gamut', (image: Sharp) => image.withIccProfile('p3').png()],
    ['TIFF', (image: Sharp) => image.tiff()],
  ])('of a %s picture looks like it', async (name, encoded) => {
    const content = await encoded(photograph(200, 120)).toBuffer();
    const picture = await publishedOf(`${name}.png`, content);
    const wanted = await sharp(content).toColourspace('srgb').removeAlpha().raw().toBuffer();
    for (const { fileName } of filesOf(picture)) {
      const shown = await sharp(String(store.file(fileName)))
        .toColourspace('srgb')
        .removeAlpha()
        .raw()
        .toBuffer();
      const difference = wanted.reduce((sum, value, i) => sum + Math.abs(value - (shown[i] ?? 0)), 0) / wanted.length;
      expect(difference).toBeLessThan(8);
    }
  });

  test('keeps colours in AVIF that only good screens show, and gives other browsers what sRGB has of them', async () => {
    const vivid = await vividPhotograph(300, 200);
    const source = await vivid.jpeg({ quality: 95 }).toBuffer();
    const picture = await publishedOf('vivid.jpg', source);
    expect(picture.modern.map(({ format }) => format)).toContain('avif');
    const wanted = await colours(source);
    for (const { format, fileName } of filesOf(picture)) {
      const file = await readFile(String(store.file(fileName)));
      const { icc } = await sharp(file).metadata();
      expect([format, icc !== undefined]).toEqual([format, format === 'avif']);
      if (format === 'avif') expect(furthest(await colours(file), wanted)).toBeLessThan(10);
    }
  });

  test('in a wide profile whose colours sRGB has too is sRGB, without a profile', async () => {
    const source = await photograph(300, 200).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
    const picture = await publishedOf('tame.jpg', source);
    expect(picture.modern.length).toBeGreaterThan(0);
    for (const { fileName } of filesOf(picture)) {
      expect(await sharp(String(store.file(fileName))).metadata()).not.toHaveProperty('icc');
    }
  });

  test.each([
    [1, 1],
    [30_000, 3],
    [3, 4000],
  ])('of a picture of %i × %i pixels is a picture', async (width, height) => {
    const picture = await publishedOf(`${width}.png`, await photograph(width, height).png().toBuffer());
    expect(filesOf(picture).length).toBeGreaterThan(0);
  });

  test('says nothing of who, where and when', async () => {
    const told = photograph(300, 200).withExif({
      IFD0: { Artist: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1' },
    });
    const picture = await publishedOf('told.jpg', await told.jpeg({ quality: 10 }).toBuffer());
    for (const { fileName } of filesOf(picture)) {
      const found = await sharp(String(store.file(fileName))).metadata();
      expect([found.exif, found.xmp, found.iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('of a drawing is the drawing, cleaned', async () => {
    const picture = await publishedOf(
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script/><path d="M0 0h9v9z"/></svg>',
    );
    expect(picture).toMatchObject({ width: 40, height: 20, modern: [], fallback: [{ format: 'svg' }] });
    const content = await readFile(String(store.file(picture.fallback[0]?.fileName ?? '')), 'utf8');
    expect(content).not.toContain('script');
  });

  test('of an animation moves, and is no larger', async () => {
    const frames = await photograph(120, 400).raw().toBuffer();
    const gif = await sharp(frames, { raw: { width: 120, height: 400, channels: 3, pageHeight: 100 } })
      .gif()
      .toBuffer();
    const picture = await publishedOf('a.gif', gif);
    const [file] = filesOf(picture);
    expect(file?.bytes).toBeLessThanOrEqual(gif.length);
    expect(await sharp(String(store.file(file?.fileName ?? ''))).metadata()).toMatchObject({ pages: 4 });
  });

  test('of a social card is a JPEG on white, whatever shows through its source', async () => {
    const picture = await publishedOf('card.png', await photograph(1400, 1400, 4).png().toBuffer(), 'social');
    expect(filesOf(picture)).toMatchObject([{ format: 'jpeg', width: 1200, height: 630 }]);
  });

  test('of a social card is a JPEG cut to its shape', async () => {
    const picture = await publishedOf('card.jpg', await photograph(1400, 1400).jpeg().toBuffer(), 'social');
    expect(filesOf(picture)).toMatchObject([{ format: 'jpeg', width: 1200, height: 630 }]);
  });
});

describe('npm run images', () => {
  test('drops what nothing has used for some days, and nothing else', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg, 'assets/b.jpg': await photograph(300, 200).jpeg().toBuffer() });
    const cache = await temporaryFolder();
    await made(root, cache);
    for (const name of await readdir(join(cache, 'images/pictures'), { recursive: true })) {
      await utimes(join(cache, 'images/pictures', name), 1_000_000_000, 1_000_000_000);
    }
    await made(root, cache, 'assets/b.jpg');
    const { pictures } = await pruneStore(cache, 30, Date.now());
    expect(pictures).toBe(1);
    expect([(await made(root, cache, 'assets/b.jpg')).store.encoded, (await made(root, cache)).store.encoded]).toEqual([
      0, 1,
    ]);
  });

  test('keeps what was used since', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    await made(root, cache);
    for (const name of await readdir(join(cache, 'images/pictures'), { recursive: true })) {
      await utimes(join(cache, 'images/pictures', name), 1_000_000_000, 1_000_000_000);
    }
    await made(root, cache);
    expect((await pruneStore(cache, 30, Date.now())).pictures).toBe(0);
  });

  test('draws a card again that was damaged, however little', async () => {
    const cache = await temporaryFolder();
    const draw = async () => {
      const cards = createCardPictures(cache);
      await cards.fileName({ language: 'en', title: 'A title', site: 'A site' });
      const [file = ''] = cards.used.values();
      return { file, content: await readFile(file) };
    };
    const { file, content } = await draw();
    const damaged = Buffer.from(content);
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
    await writeFile(file, damaged);
    expect((await draw()).content).toEqual(content);
  });

  test('drops cards that nothing has used for some days, and keeps those that were', async () => {
    const cache = await temporaryFolder();
    const cards = createCardPictures(cache);
    const card = (title: string) => cards.fileName({ language: 'en', title, site: 'A site' });
    await card('Old');
    for (const name of await readdir(join(cache, 'images/cards'), { recursive: true })) {
      await utimes(join(cache, 'images/cards', name), 1_000_000_000, 1_000_000_000);
    }
    expect((await reportStore(cache)).cards.files).toBe(1);
    await createCardPictures(cache).fileName({ language: 'en', title: 'Old', site: 'A site' });
    expect((await pruneStore(cache, 30, Date.now())).pictures).toBe(0);
    expect((await pruneStore(cache, 30, Date.now() + 31 * 24 * 60 * 60 * 1000)).pictures).toBe(1);
    expect((await reportStore(cache)).cards.files).toBe(0);
  });

  test('reports sources, files and the bytes saved', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cache = await temporaryFolder();
    const { picture } = await made(root, cache);
    const weights = filesOf(picture).map((file) => file.bytes);
    const heaviest = Math.max(...weights);
    expect(await reportStore(cache)).toMatchObject({
      sources: [
        { path: 'assets/a.jpg', bytes: jpeg.length, files: 3, fileBytes: weights.reduce((a, b) => a + b), heaviest },
      ],
      largest: [{ path: 'assets/a.jpg', bytes: heaviest }, {}, {}],
    });
  });

  test('finds nothing where nothing is stored', async () => {
    const cache = await temporaryFolder();
    await mkdir(join(cache, 'images'));
    expect(await pruneStore(cache, 1, Date.now())).toEqual({ pictures: 0, bytes: 0 });
    expect((await reportStore(cache)).sources).toEqual([]);
  });
});

describe('what becomes of an odd source', () => {
  const contents = async (root: string, path: string) => {
    const { store, picture } = await made(root, await temporaryFolder(), path);
    const output = await temporaryFolder();
    store.publish(picture, output);
    return Promise.all(filesOf(picture).map(({ fileName }) => readFile(join(output, fileName))));
  };

  test('one whose parts do not add up is never published itself, for it may tell where it was taken', async () => {
    const whole = await photograph(600, 300)
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg({ quality: 5 })
      .toBuffer();
    const at = whole.indexOf(Buffer.from([0xff, 0xdb]));
    const odd = Buffer.concat([whole.subarray(0, at), Buffer.of(0), whole.subarray(at)]);
    const files = await contents(await siteWith({ 'assets/a.jpg': odd }), 'assets/a.jpg');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file.includes('Somebody')).toBe(false);
  });

  test.each(['jpeg', 'webp', 'png'] as const)(
    'a turned %s is upright in every file, with nothing left to turn',
    async (format) => {
      const flat = sharp({ create: { width: 80, height: 50, channels: 3, background: '#1d70b8' } });
      const turned = await flat.withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
      const files = await contents(await siteWith({ [`assets/a.${format}`]: turned }), `assets/a.${format}`);
      for (const file of files) {
        const { width, height, orientation, exif } = await sharp(file).metadata();
        expect({ width, height, orientation, exif }).toEqual({ width: 50, height: 80 });
      }
    },
  );

  test('one that is taller than AVIF can be is reduced to what it can', async () => {
    const tall = sharp({ create: { width: 40, height: 20_000, channels: 3, background: '#1d70b8' } });
    const root = await siteWith({ 'assets/a.png': await tall.png().toBuffer() });
    const { picture } = await made(root, await temporaryFolder(), 'assets/a.png');
    expect(picture).toMatchObject({ width: 32, height: 16_000 });
  });

  test('one that is changed while the site is built is not stored under the name of what it was', async () => {
    const root = await siteWith({ 'assets/a.jpg': jpeg });
    const cacheDir = await temporaryFolder();
    const plan = await planOf(root, 'assets/a.jpg');
    await writeFile(join(root, 'assets/a.jpg'), await photograph(620, 100).negate().jpeg().toBuffer());

    const found = await open({ root, cacheDir }).outcome(plan);

    expect(found).toMatchObject({
      message: 'The picture assets/a.jpg was changed while the site was built. Build it once more.',
    });
    expect((await reportStore(cacheDir)).sources).toEqual([]);
  });
});

describe('a store that was lent and may not be written to', () => {
  const refused = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };

  test.each(['EROFS', 'EACCES', 'EPERM'])('leaves undone what is refused with %s', async (code) => {
    await expect(allowed(refused(code))).resolves.toBeUndefined();
  });

  test('says when the disk is full', async () => {
    await expect(allowed(refused('ENOSPC'))).rejects.toThrow('ENOSPC');
  });
});

test('a picture of 16 bits with a profile keeps its colours', async () => {
  const red = { create: { width: 64, height: 64, channels: 3, background: { r: 186, g: 8, b: 42 } } } as const;
  const deep = await sharp(red).toColourspace('rgb16').withIccProfile('srgb').png().toBuffer();
  expect(await sharp(deep).metadata()).toMatchObject({ depth: 'ushort' });
  const pixels = await decode(deep, { width: 64, height: 64, crop: false }, 1e6);
  for (const [i, value] of [186, 8, 42].entries()) expect(Math.abs((pixels.data[i] ?? 0) - value)).toBeLessThan(3);
});

test('one file has one name, wherever it is shown', async () => {
  const root = await siteWith({ 'assets/a.jpg': await photograph(1000, 600).jpeg().toBuffer() });
  const store = open({ root, cacheDir: await temporaryFolder() });
  const names = new Map<string, Set<string>>();
  for (const place of ['column', 'banner', 'inset'] as const) {
    const picture = await store.outcome(await planOf(root, 'assets/a.jpg', place));
    if ('kind' in picture) throw new Error(picture.message);
    for (const { fileName } of filesOf(picture)) {
      const content = (await readFile(String(store.file(fileName)))).toString('latin1');
      names.set(content, (names.get(content) ?? new Set()).add(fileName));
    }
  }
  expect([...names.values()].map((one) => one.size).every((size) => size === 1)).toBe(true);
});
