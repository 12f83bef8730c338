import { writeFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'preact-render-to-string';
import sharp from 'sharp';
import { Mark } from '../_layouts/parts/mark.tsx';

// Run with `npx tsx .art/icons.ts` after changing the mark.
const folder = new URL('../assets/icons/', import.meta.url);
const colours = { far: '#b9d0cf', middle: '#5d8f95', near: '#e9f2ef' } as const;
const mark = Object.entries(colours).reduce(
  (svg, [name, colour]) => svg.replace(`class="${name}"`, `fill="${colour}"`),
  renderToStaticMarkup(Mark()).replace(/^<svg[^>]*>|<\/svg>$/g, ''),
);

/** The mark on its ground; `radius` rounds the corners, which devices that cut the icon themselves do not need. */
function icon(radius: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="#12343d"/><g transform="translate(11 18) scale(.875)">${mark}</g></svg>\n`;
}

await writeFile(new URL('icon.svg', folder), icon(14));
for (const size of [180, 192, 512]) {
  await sharp(Buffer.from(icon(0)), { density: (72 * size) / 64 })
    .png({ palette: true })
    .toFile(new URL(`icon-${size}.png`, folder).pathname);
}
