import sharp from 'sharp';
import { landscape } from './landscape.ts';

// Run with `npx tsx .art/banner.ts` after changing the drawing.
const target = new URL('../assets/images/banner.jpeg', import.meta.url);

await sharp(Buffer.from(landscape())).jpeg({ quality: 84, mozjpeg: true }).toFile(target.pathname);
