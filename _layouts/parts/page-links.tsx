import type { Link } from '../view.ts';

/** Where readers answer to a text, and where it is kept and its changes are seen. */
export function PageLinks({ links }: { readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="page-links">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}
