/** Whether an entry of `exclude` names a file below content/, or a folder that it lies in; `*` stands for any part of a name. */
export function isExcludedBy(path: string, entry: string): boolean {
  const wanted = entry.replace(/^\/?(?:content\/)?|\/+$/g, '');
  const within = path.slice('content/'.length);
  if (wanted === '') return false;
  if (!wanted.includes('*')) return within === wanted || within.startsWith(`${wanted}/`);
  const pattern = wanted.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('[^/]*')}(?:/|$)`).test(within);
}
