import { expect, test } from 'vitest';
import { renderManifest } from '../../src/discovery/render-manifest.ts';

test('the manifest speaks the language of its pages and says nothing that it does not know', () => {
  const text = renderManifest({
    language: 'cy',
    name: 'Blog CDPS',
    home: '/cy/',
    scope: '/cy/',
    background: '#fff',
    theme: '#123456',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
  expect(JSON.parse(text)).toEqual({
    name: 'Blog CDPS',
    lang: 'cy',
    dir: 'ltr',
    id: '/cy/',
    start_url: '/cy/',
    scope: '/cy/',
    display: 'browser',
    background_color: '#fff',
    theme_color: '#123456',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
});
