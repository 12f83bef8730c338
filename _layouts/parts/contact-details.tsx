import type { ContactDetail } from '../view.ts';

/** Ways to get in touch, each behind its label. */
export function ContactDetails({ contact }: { readonly contact: readonly ContactDetail[] }) {
  return (
    <ul>
      {contact.map(({ label, text, url }) => (
        <li key={url}>
          {label}: <a href={url}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
