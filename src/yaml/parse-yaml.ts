import { parseFullYaml } from './parse-full-yaml.ts';
import { parseSimpleYaml } from './parse-simple-yaml.ts';
import type { ParsedYaml } from './parsed-yaml.ts';

/**
 * Reads YAML 1.1 as Ruby's psych does in Jekyll, counting lines from `firstLine`. Of several documents the first counts; of a
 * key that stands twice, the last. Nothing is executed, and aliases cannot blow a value up.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const value = parseSimpleYaml(text);
  if (value === undefined) return parseFullYaml(text, firstLine);
  let full: ParsedYaml | undefined;
  const fully = (): ParsedYaml => {
    full ??= parseFullYaml(text, firstLine);
    return full;
  };
  return { value, placeOf: (path) => fully().placeOf(path), sourceOf: (path) => fully().sourceOf(path), problems: [] };
}
