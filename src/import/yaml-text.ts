import { stringify } from 'yaml';

/** YAML in which every text is quoted, so that Ruby's rules for unquoted ones never apply. */
export function yamlText(values: Readonly<Record<string, unknown>>): string {
  return stringify(values, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
