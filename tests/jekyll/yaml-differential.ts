import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Timestamp } from '../../src/dates/timestamp.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { generateYaml } from './generate-yaml.ts';
import type { Outcome } from './url-differential.ts';

/** Holds our reading of `count` random YAML texts against Ruby's: the same values, and the same texts refused. */
export async function compareYaml(seed: number, count: number): Promise<Outcome> {
  const texts = Array.from({ length: count }, (_, index) => generateYaml(seed * 100_000 + index));
  const psych = path.join(import.meta.dirname, 'psych.rb');
  const { status, stdout, stderr } = spawnSync('ruby', [psych], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`ruby ended with ${status}: ${stderr}`);
  const answers: readonly { readonly value?: unknown; readonly error?: string }[] = JSON.parse(stdout);
  const differences = texts.flatMap((text, index) => {
    const { value, problems } = parseYaml(text);
    const isRefused = problems.some(({ kind }) => kind === 'broken-yaml');
    const { value: expected, error } = answers[index] ?? {};
    const isSame =
      isRefused === (error !== undefined) && (isRefused || isDeepStrictEqual(plain(value), plain(expected)));
    return isSame
      ? []
      : [
          `${JSON.stringify(text)}\n  Ruby ${error ?? JSON.stringify(expected)}\n  we   ${JSON.stringify(isRefused ? problems : plain(value))}`,
        ];
  });
  return { compared: count, differences };
}

/** A value as psych.rb writes it, its keys sorted: JavaScript puts numbers first. */
function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return { date: true };
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, content]) => [key, plain(content)]),
  );
}
