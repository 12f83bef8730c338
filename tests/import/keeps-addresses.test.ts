import { expect, test } from 'vitest';
import { locate } from '../../src/content/location.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { yamlText } from '../../src/import/yaml-text.ts';
import { parseSettings } from '../../src/site/parse-settings.ts';
import { placeDocument } from '../../src/site/place-document.ts';
import { settingsSchema } from '../../src/site/settings.ts';
import { textFile } from '../content/text-file.ts';
import { generateSite, type JekyllSite } from '../jekyll/generate-site.ts';
import { ourAddresses } from '../jekyll/our-addresses.ts';

const now = Date.UTC(2026, 0, 1);

test('every post and page of 30 random Jekyll sites is published in the same file after it is imported', () => {
  let compared = 0;
  for (let seed = 500; seed < 530; seed += 1) {
    const site = generateSite(seed);
    const published = filesAfterImport(site);
    for (const [path, answer] of ourAddresses(site)) {
      // Templates for XML have no counterpart.
      if (answer === undefined || path.endsWith('.xml')) continue;
      compared += 1;
      expect(published, `${path} of site ${seed}, ${site.style}: ${site.files[path]}`).toContain(answer.file);
    }
  }
  expect(compared).toBeGreaterThan(1_000);
});

/** The files that a build of the imported site would write. */
function filesAfterImport(site: JekyllSite): Set<string> {
  const files = Object.entries(site.files).map(([path, text]) => ({ path, text }));
  const { writes, settings: planned } = planImport(files, now);
  const known = Object.entries(planned).filter(([key]) => key in settingsSchema.shape);
  const { settings, problems } = parseSettings(yamlText(Object.fromEntries(known)));
  expect(problems).toEqual([]);
  const published = writes.flatMap((write) => {
    if (!('text' in write) || ['hidden', 'file'].includes(locate(write.path.slice('content/'.length)).kind)) return [];
    const { document } = parseDocument(textFile(write.path, write.text, now), settings);
    const place = document && placeDocument(document, settings);
    return place && 'output' in place ? [place.output] : [];
  });
  return new Set(published);
}
