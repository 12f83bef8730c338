import { escapeHtml } from '../escape-html.ts';

/** The opening tag of an element, its attributes in this order, those that are undefined left out. */
export function writeTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}
