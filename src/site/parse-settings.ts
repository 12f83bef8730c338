import { isTimeZone } from '../dates/time-zone.ts';
import { checkOptionNames } from '../markdown/check-options.ts';
import { checkPermalinkStyle } from '../permalinks/check-permalink.ts';
import type { ProblemKind } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { type Misfit, validate } from '../schema/validate.ts';
import { laterDocument } from '../yaml/later-document.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { checkDefaults } from './check-defaults.ts';
import { parseExemptions } from './parse-exemptions.ts';
import { resolveSettings, type Settings, type SettingsFile, settingsSchema } from './settings.ts';

export const settingsPath = 'content/_data/site.yaml';

/** The settings that site.yaml gives; where it is wrong, the defaults and the problems. */
export function parseSettings(
  text: string | undefined,
  onOneHost = false,
): { settings: Settings; place: PlaceIn; problems: Problem[] } {
  const { value, place, problems } = parseDataFile(settingsPath, text ?? '', 'title: Our blog');
  const report = (kind: ProblemKind, path: readonly PropertyKey[], message: string) => {
    problems.push({ kind, path: settingsPath, ...place(path), message });
  };
  const checked = validate(settingsSchema, { data: value, place });
  for (const misfit of checked.misfits) problems.push(inFile(settingsPath, misfit));
  const file: SettingsFile = inWrittenOrder(checked.value, value.languages);
  if (file.timezone !== undefined && !isTimeZone(file.timezone)) {
    report(
      'wrong-type',
      ['timezone'],
      `\`timezone: ${file.timezone}\` is not a time zone. Write, for example, Europe/London.`,
    );
    delete file.timezone;
  }
  const unfit = file.permalink === undefined ? undefined : checkPermalinkStyle(file.permalink);
  if (unfit !== undefined) {
    report('bad-permalink', ['permalink'], unfit);
    delete file.permalink;
  }
  const { en, cy } = file.languages ?? {};
  if (en?.url !== undefined && withoutSlash(en.url) === withoutSlash(cy?.url)) {
    const message = `Both languages have the address ${en.url}. Give each its own, such as ${withoutSlash(en.url)}/cy/ for Welsh.`;
    report('same-url', ['languages', 'cy', 'url'], message);
    file.languages = { ...file.languages, cy: {} };
  }
  for (const misfit of checkDefaults(file, place)) problems.push(inFile(settingsPath, misfit));
  for (const [name, message] of checkOptionNames(Object.keys(file.kramdown ?? {}))) {
    report('unknown-key', ['kramdown', name], message);
  }
  const { exemptions, undated } = parseExemptions(value.exemptions, file.timezone ?? 'Europe/London');
  for (const index of undated) {
    const message = 'This is no day by which the other language follows. Write one, such as `until: 2027-01-31`.';
    report('bad-date', ['exemptions', index, 'until'], message);
  }
  const settings = { ...resolveSettings(file, onOneHost), exemptions };
  if (file.security !== undefined && settings.security === undefined) {
    const message = '`security.expires` must be a day within the next year, such as 2027-06-30.';
    report('bad-date', ['security', 'expires'], message);
  }
  return { settings, place, problems };
}

function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, '');
}

/** The schema puts keys into an order of its own, and that of the languages means something. */
function inWrittenOrder(file: SettingsFile, written: unknown): SettingsFile {
  const { languages } = file;
  if (languages === undefined || typeof written !== 'object' || written === null) return { ...file };
  const order = Object.keys(written);
  const entries = Object.entries(languages).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { ...file, languages: Object.fromEntries(entries) };
}

/** Where a key of a data file stands in it. */
export type PlaceIn = (path: readonly PropertyKey[]) => { line: number; column: number };

/**
 * A file of content/_data as data, with its problems; anything but keys and values counts as empty. `example` is a line
 * that such a file may have.
 */
export function parseDataFile(
  path: string,
  text: string,
  example: string,
): {
  value: Readonly<Record<string, unknown>>;
  place: PlaceIn;
  problems: Problem[];
} {
  const parsed = parseYaml(text);
  const inText = [...parsed.problems, ...laterDocument(text)];
  const problems: Problem[] = inText.map((problem) => ({ ...problem, path }));
  const isMap = parsed.value !== null && typeof parsed.value === 'object' && !Array.isArray(parsed.value);
  if (!isMap && parsed.value !== null) {
    const message = `This file is made of lines of \`key: value\`. Write, for example, \`${example}\``;
    problems.push({ kind: 'broken-yaml', path, line: 1, column: 1, message });
  }
  return {
    value: isMap ? { ...parsed.value } : {},
    place: (steps) => parsed.placeOf(steps.filter((step) => typeof step !== 'symbol')),
    problems,
  };
}

/** A misfit, in the file it was found in. */
export function inFile(path: string, { kind, line, column, message }: Misfit): Problem {
  return { kind, path, line, column, message };
}
