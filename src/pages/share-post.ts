import type { Link, ShareView } from '../../_layouts/view.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import { messagesIn } from '../language/messages.ts';
import { absoluteUrl } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { Page } from '../site/site.ts';
import { inLanguage } from './site-view.ts';

/** How to quote a post and pass it on; undefined where the site does not know its address, or readers do not see it yet. */
export function sharePost(page: Page, authors: readonly Link[], settings: Settings): ShareView | undefined {
  const { document, address } = page;
  const url = absoluteUrl(address, page.url);
  if (url === undefined || page.date === undefined || page.hidden !== undefined) return undefined;
  const { language, title } = document;
  const organisation = inLanguage(settings.organisation.name, language) ?? settings.title[language];
  return {
    url,
    authors: authors.map(({ text }) => text).join(', ') || organisation,
    year: String(zonedTime(page.date, settings.timeZone).year),
    ways: waysOf(url, title, messagesIn(language).email),
  };
}

/** Links that open a message with the post in it: nothing is loaded from anyone before a reader follows one. */
function waysOf(url: string, title: string, email: string): Link[] {
  const [address, subject, both] = [url, title, `${title} ${url}`].map(encodeURIComponent);
  return [
    { text: email, url: `mailto:?subject=${subject}&body=${address}` },
    { text: 'Bluesky', url: `https://bsky.app/intent/compose?text=${both}` },
    { text: 'Facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { text: 'LinkedIn', url: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { text: 'WhatsApp', url: `https://wa.me/?text=${both}` },
  ];
}
