import { Fragment } from 'preact';
import type { Link } from '../view.ts';

/** Links in a row, parted by commas: the one form of a list of names that is right in both languages. */
export function Links({ links }: { readonly links: readonly Link[] }) {
  return (
    <>
      {links.map((link, index) => (
        <Fragment key={link.url}>
          {index > 0 && ', '}
          <a href={link.url}>{link.text}</a>
        </Fragment>
      ))}
    </>
  );
}
