import type { Frame } from '../view.ts';

/** The pages above a page, from the home page down; the page itself is named by the heading that follows. */
export function Breadcrumbs({ frame }: { readonly frame: Frame }) {
  if (frame.way.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={frame.messages.breadcrumbs}>
      <ol>
        {frame.way.map(({ text, url }) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
