import { expect, test } from 'vitest';
import { encode } from '../../src/images/sharp.ts';
import { launchChromium } from './chromium.ts';

test('an AVIF in the colours of Display P3 is shown in them, where sRGB has only paler ones', async () => {
  const red = Buffer.from(Array.from({ length: 32 * 32 }, () => [255, 0, 0]).flat());
  const picture = { data: red, width: 32, height: 32, channels: 3 } as const;
  const browser = await launchChromium();
  const page = await browser.newPage();
  const shown = async (gamut: 'srgb' | 'p3') => {
    const avif = await encode({ ...picture, gamut }, { format: 'avif', keepsColours: true, effort: 2, quality: 90 });
    return page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const context = document.createElement('canvas').getContext('2d', { colorSpace: 'display-p3' });
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(8, 8, 1, 1).data.slice(0, 3) ?? [])];
      },
      `data:image/avif;base64,${avif.toString('base64')}`,
    );
  };
  const [wide, narrow] = [await shown('p3'), await shown('srgb')];
  await browser.close();
  // sRGB's red as Display P3 has it is 234, 51, 35 (CSS Color 4).
  for (const [i, value] of [255, 0, 0].entries()) expect(Math.abs((wide[i] ?? 0) - value)).toBeLessThan(6);
  for (const [i, value] of [234, 51, 35].entries()) expect(Math.abs((narrow[i] ?? 0) - value)).toBeLessThan(6);
});
