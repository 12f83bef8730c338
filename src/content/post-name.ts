/** The date and the words in a post's file name, without extension. */
export function parsePostName(name: string): { readonly date: string | undefined; readonly slug: string } | undefined {
  const [, date, slug] = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.+)$/.exec(name) ?? [];
  return slug === undefined ? undefined : { date, slug };
}
