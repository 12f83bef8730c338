import { Liquid as Engine } from 'liquidjs';
import { createAddresses } from '../addresses.ts';
import type { Liquid, LiquidSettings, LiquidSource, RenderedText, SourceFile } from '../create-liquid.ts';
import { DropFactory } from '../drops/drop-factory.ts';
import { JekyllDrop } from '../drops/jekyll-drop.ts';
import { PageSiteDrop } from '../drops/page-site-drop.ts';
import { SiteDrop } from '../drops/site-drop.ts';
import { filters } from '../filters/filters.ts';
import { type LiquidLimits, Meter } from '../limits.ts';
import type { LiquidDocument, LiquidPage } from '../site.ts';
import { createTimeZone } from '../time/time-zone.ts';
import { toText } from '../values/to-text.ts';
import type { IncludedFile, Library } from './library.ts';
import { MappedOutput } from './mapped-output.ts';
import { parsePieces } from './parse-pieces.ts';
import { RenderRun, type Scope } from './render-run.ts';
import { reportStop } from './report-stop.ts';
import { Reporter } from './reporter.ts';
import { startOf } from './start-of.ts';

const versions = { 3: '3.10.0', 4: '4.3.1' } as const;

/** Creates the renderer that createLiquid promises. */
export function createRenderer(settings: LiquidSettings, limits: LiquidLimits): Liquid {
  const { site } = settings;
  const engine = new Engine();
  const zone = createTimeZone(settings.timeZone);
  const drops = new DropFactory(zone);
  const clock = { zone, now: settings.now.getTime() };
  const siteDrop = new SiteDrop(site, drops, clock.now);
  const jekyll = new JekyllDrop(versions[site.jekyll], site.environment);
  const included = new Map<string, IncludedFile | undefined>();
  const readOnce = (key: string, read: () => SourceFile | undefined) => {
    if (!included.has(key)) included.set(key, parseFile(read(), engine, limits));
    return included.get(key);
  };
  const library: Library = {
    site,
    drops,
    clock,
    filters,
    addresses: createAddresses(site, toText(siteDrop.get('baseurl')), zone),
    include: (name) => readOnce(`include ${name}`, () => settings.include(name)),
    includeNames: settings.includeNames,
    strayInclude: settings.strayInclude ?? (() => undefined),
    heldBack: settings.heldBack ?? (() => undefined),
    includeRelative: (name, fromPath) => {
      const path = [...fromPath.split('/').slice(0, -1), ...name.split('/')].filter((part) => part !== '').join('/');
      return readOnce(`file ${path}`, () => settings.fileAt(path));
    },
  };
  const namesFor = ({ page, layout }: LiquidSource): Scope =>
    new Map<string, unknown>([
      ['site', new PageSiteDrop(siteDrop, site, drops, isDocument(page) ? page : undefined)],
      ['page', isDocument(page) ? drops.document(page) : drops.page(page)],
      ['jekyll', jekyll],
      ['layout', layout ? drops.hash(layout) : null],
      ['content', null],
      ['paginator', null],
      ['theme', null],
    ]);
  return {
    render: (source) => renderSource(source, engine, library, limits, namesFor(source)),
  };
}

function renderSource(
  source: LiquidSource,
  engine: Engine,
  library: Library,
  limits: LiquidLimits,
  names: Scope,
): RenderedText {
  const reporter = new Reporter(source.path, source.firstLine);
  const meter = new Meter(limits);
  const output = new MappedOutput(source.text, source.firstLine, meter);
  const run = new RenderRun(engine, library, reporter, meter, {
    path: source.path,
    names,
    converters: source.converters,
    token: startOf(source),
  });
  const pieces = parsePieces(engine, source, limits, reporter);
  try {
    run.renderAll(pieces, output);
  } catch (error) {
    reportStop(error, run);
  }
  return {
    text: output.buffer,
    problems: reporter.problems,
    lineOf: (line) => output.lineOf(line),
    includedAt: (line) => output.includedAt(line),
  };
}

function parseFile(file: SourceFile | undefined, engine: Engine, limits: LiquidLimits): IncludedFile | undefined {
  if (!file) return undefined;
  const reporter = new Reporter(file.path, 1);
  const pieces = parsePieces(engine, file, limits, reporter);
  return { path: file.path, pieces, problems: reporter.problems };
}

function isDocument(page: LiquidDocument | LiquidPage): page is LiquidDocument {
  return 'collection' in page;
}
