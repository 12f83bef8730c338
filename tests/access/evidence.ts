// npm run evidence -- [--root DIR]
// Builds a site, has axe look at every page in Chromium, and writes what it found to content/accessibility-evidence.json,
// which is published and which the accessibility statement links where accessibility.yaml says `evidence:`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { axeRules, axeViolations } from '../browser/axe.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { buildSite } from '../reader/build-site.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const folder = await mkdtemp(path.join(tmpdir(), 'evidence-'));
try {
  const output = path.join(folder, 'site');
  const files = await buildSite(path.resolve(values.root), output);
  const site = await serveFolder(output);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  // A language that the front door has no door for, so that it stays.
  const page = await browser.newPage({ locale: 'fr' });
  const pages: { page: string; violations: string[] }[] = [];
  for (const file of files) {
    if ((await readFile(path.join(output, file), 'utf8')).includes('http-equiv="refresh"')) continue;
    const address = `/${file.replace(/index\.html$/, '')}`;
    await page.goto(site.address + address);
    pages.push({ page: address, violations: await axeViolations(page) });
  }
  await browser.close();
  site.close();
  const evidence = {
    tool: `axe-core ${axe.version}`,
    rules: axeRules,
    date: new Date().toISOString().slice(0, 10),
    pages,
  };
  const target = path.join(values.root, 'content/accessibility-evidence.json');
  await writeFile(target, `${JSON.stringify(evidence, undefined, 2)}\n`);
  const faults = pages.filter(({ violations }) => violations.length > 0).length;
  process.stdout.write(`${pages.length} pages, ${faults} with faults: ${target}\n`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
