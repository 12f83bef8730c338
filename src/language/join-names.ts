/**
 * Names in a row, with commas only: Welsh for “and” depends on the name that follows (`a`, `ac`, and a changed first
 * letter), and Intl's list format prints “a(c)”.
 */
export function joinNames(names: readonly string[]): string {
  return names.join(', ');
}
