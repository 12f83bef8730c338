import { Fragment } from 'preact';
import type { Named } from '../view.ts';

/** A name, as a link where it has a page. */
export function Name({ name, rel }: { readonly name: Named; readonly rel?: string }) {
  if (!name.url) return <>{name.text}</>;
  return (
    <a rel={rel} href={name.url}>
      {name.text}
    </a>
  );
}

/** Names in a row, parted by commas: the one form of a list of names that is right in both languages. */
export function Names({ names }: { readonly names: readonly Named[] }) {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name.text}>
          {index > 0 && ', '}
          <Name name={name} />
        </Fragment>
      ))}
    </>
  );
}
