import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { themes } from '../../_layouts/themes.ts';
import type { HeadView } from '../../_layouts/view.ts';
import { renderManifest } from '../discovery/render-manifest.ts';
import type { Address } from '../site/addresses.ts';
import type { Copy, Output } from '../site/output.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import { projectFile } from './project-file.ts';

/** What browsers and devices mark the site with: the project's drawing, small pictures of it, and a manifest. */
export interface Icons {
  /** What a head says of them. */
  head(address: Address): Pick<HeadView, 'icons' | 'manifest'>;
  outputs(settings: Settings): Output[];
  copies(settings: Settings): Copy[];
}

/** Pixels of the pictures; Apple's devices take the first, other home screens the rest. */
const [appleSize, ...manifestSizes] = [180, 192, 512] as const;

interface OwnFile {
  readonly source: string;
  /** Below the root of a tree; it holds a hash. */
  readonly path: string;
}

/** Reads the project's icons, to know their hashes. */
export function readIcons(): Icons {
  const drawing = ownFile('icon.svg');
  const apple = ownFile(`icon-${appleSize}.png`);
  const pictures = manifestSizes.map((size) => ({ size, ...ownFile(`icon-${size}.png`) }));
  const svg = readFileSync(drawing.source, 'utf8');
  const manifest = (settings: Settings, { language, home, base, root }: Address): string =>
    renderManifest({
      language,
      name: settings.title[language],
      description: settings.description[language],
      home,
      scope: base,
      background: themes[0].ground,
      theme: themes[0].ground,
      icons: [
        { src: root + drawing.path, sizes: 'any', type: 'image/svg+xml' },
        ...pictures.map(({ size, path }) => ({ src: root + path, sizes: `${size}x${size}`, type: 'image/png' })),
      ],
    });
  return {
    head: (address) => ({
      icons: [
        { rel: 'icon', url: address.root + drawing.path, type: 'image/svg+xml', sizes: 'any' },
        { rel: 'apple-touch-icon', url: address.root + apple.path, sizes: `${appleSize}x${appleSize}` },
      ],
      manifest: manifestUrl(address),
    }),
    outputs: (settings) => [
      ...settings.trees.map(({ folder }) => ({ path: folder + drawing.path, content: () => svg })),
      ...settings.addresses.map((address) => ({
        path: outputOf(address, manifestUrl(address)),
        content: () => manifest(settings, address),
      })),
    ],
    copies: ({ trees }) =>
      trees.flatMap(({ folder }) =>
        [apple, ...pictures].map(({ path, source }) => ({
          path: folder + path,
          write: (file: string) => copyFile(source, file),
        })),
      ),
  };
}

function manifestUrl({ base }: Address): string {
  return `${base}site.webmanifest`;
}

function ownFile(name: string): OwnFile {
  const source = projectFile(`assets/icons/${name}`);
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 10);
  return { source, path: `assets/${name.replace('.', `-${hash}.`)}` };
}
