/** What a place in a file is called in a sentence: `` `contact.email` ``, or `` `url` in entry 2 of `navigation` ``. */
export function nameOfPath(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (at === -1) return `\`${path.map(String).join('.')}\``;
  const within = path.slice(at + 1);
  const entry = `entry ${Number(path[at]) + 1} of ${nameOfPath(path.slice(0, at))}`;
  return within.length === 0 ? entry : `${nameOfPath(within)} in ${entry}`;
}
