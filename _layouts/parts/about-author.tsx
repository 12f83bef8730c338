import type { AuthorView } from '../view.ts';
import { Raw } from './raw.tsx';

/** The photograph of an author, and what they do, which leads to the page about them. */
export function AboutAuthor({ role, url, portrait }: AuthorView) {
  const words = role ?? url?.replace(/^https?:\/\//, '');
  return (
    <>
      {portrait && <Raw class="portrait" html={portrait} />}
      {words && <p class="lede">{url ? <a href={url}>{words}</a> : words}</p>}
    </>
  );
}
