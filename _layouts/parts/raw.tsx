import type { Html } from '../view.ts';

interface RawProps {
  readonly class: string;
  readonly html: Html;
}

/** A `div` that holds nothing but the given HTML. */
export function Raw({ class: name, html }: RawProps) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
