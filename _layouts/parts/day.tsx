import type { DateView } from '../view.ts';

/** A day in words that a machine can read too. */
export function Day({ date }: { readonly date: DateView }) {
  return <time dateTime={date.iso}>{date.text}</time>;
}
