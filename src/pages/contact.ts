import type { ContactDetail } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import { inLanguage, pathBelow } from './site-view.ts';

/** The ways in which readers of one language get in touch. */
export function contactDetails({ contact }: Settings, address: Address): ContactDetail[] {
  const messages = messagesIn(address.language);
  const page = inLanguage(contact.url, address.language);
  const { email } = contact;
  return [
    ...(email === undefined ? [] : [{ label: messages.email, text: email, url: `mailto:${email}` }]),
    ...(page === undefined
      ? []
      : [{ label: messages.contactUs, text: shownAddress(page, address), url: pathBelow(address, page) }]),
  ];
}

function shownAddress(written: string, address: Address): string {
  const path = pathBelow(address, written);
  return path.startsWith('/') ? (absoluteUrl(address, path) ?? path) : path;
}
