import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildWords } from '../build/command.ts';
import { temporaryFolder } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { writeFiles } from '../build/write-files.ts';

const secret = 'Somebodys-secret';
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function telling() {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#557799' } })
    .withExif({
      IFD0: { Artist: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 10/1 0/1' },
    })
    .withXmp(xmp);
}

test('no published file says who made it, where or with what, whether it is encoded anew or published as it is', async () => {
  const folder = await temporaryFolder();
  const names = ['a.jpg', 'b.png', 'c.webp', 'd.avif', 'e.tiff', 'f.gif', 'g.svg', 'h.pdf'];
  const [jpeg, png, webp, avif, tiff] = await Promise.all([
    telling().jpeg().toBuffer(),
    telling().png().toBuffer(),
    telling().webp().toBuffer(),
    telling().avif().toBuffer(),
    telling().tiff().toBuffer(),
  ]);
  const plain = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#557799' } })
    .gif()
    .toBuffer();
  const gif = Buffer.concat([
    plain.subarray(0, -1),
    Buffer.from([0x21, 0xfe, secret.length]),
    Buffer.from(`${secret}\0;`),
  ]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><metadata>${secret}</metadata><desc>x</desc><!-- ${secret} --></svg>`;
  const pdf = `%PDF-1.4\n1 0 obj <</Author(${secret})>> endobj\ntrailer <</Info 1 0 R>>\n%%EOF\n`;
  const contents = [jpeg, png, webp, avif, tiff, gif, svg, pdf];
  const files = Object.fromEntries(names.map((name, index) => [`assets/images/${name}`, contents[index] ?? '']));
  for (const [name, content] of Object.entries(files)) expect(Buffer.from(content).includes(secret), name).toBe(true);
  const shown = names.slice(0, -1).map((name) => `![Sky](/assets/images/${name})`);
  const linked = names.map((name) => `[${name}](/assets/images/${name})`);
  await writeFiles(folder, {
    ...files,
    'root.txt': '',
    'content/old/photo.jpg': jpeg,
    'content/posts/2024-01-02-post.md': `---\ntitle: Post\nimage: /assets/images/a.jpg\nimage_alt: Sky\n---\n\n${[...shown, ...linked].join('\n\n')}\n`,
    'content/_data/site.yaml':
      'originals: true\ncards: true\nlanguages: { en: { url: "https://blog.example.test/" } }\nchecks: { small-image: warning }\n',
  });
  const output = path.join(folder, 'output');
  const { code, stderr } = await runHere(buildWords(folder, output));
  expect(stderr).toContain('position');
  expect(code).toBe(0);
  const written = await readdir(output, { recursive: true, withFileTypes: true });
  const published = written.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  expect(published.filter((file) => /\.(?:jpe?g|png|webp|avif|tiff|gif|svg|pdf)$/.test(file)).length).toBeGreaterThan(
    12,
  );
  for (const file of published) {
    const bytes = await readFile(file);
    expect(bytes.includes(secret), file).toBe(false);
    expect(/\.(?:jpg|png|webp|avif|tiff)$/.test(file) && bytes.includes('GPS'), file).toBe(false);
  }
});
