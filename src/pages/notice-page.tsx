import { Notice } from '../../_layouts/notice.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import type { Settings } from '../site/settings.ts';
import type { MissingHalf } from '../site/site.ts';
import { dateView } from './entry.ts';
import { hrefFrom } from './frame.ts';
import type { PagePlan } from './page-plan.ts';
import { inLanguage } from './site-view.ts';

/** The page that says, in its own language, that a translation is on its way, and leads to the page there is. */
export function planNoticePage(missing: MissingHalf, settings: Settings, latest: () => readonly EntryView[]): PagePlan {
  const { page, address, url, output, until } = missing;
  const { document } = page;
  return {
    key: page.key,
    address,
    url,
    title: messagesIn(address.language).notYetTranslated,
    output,
    head: () => ({ robots: 'noindex' }),
    ids: () => new Set(['main', 'latest']),
    source: { path: document.path, place: () => document.place(['permalink']) },
    render: (frame) =>
      renderDocument(
        <Notice
          {...frame}
          original={{
            text: document.title,
            url: hrefFrom(address, page),
            language: document.language,
          }}
          expected={until === undefined ? undefined : dateView(until, address.language, settings.timeZone)}
          contactUrl={contactUrl(settings, address.language)}
          entries={latest()}
        />,
      ),
  };
}

function contactUrl(settings: Settings, language: MissingHalf['address']['language']): string | undefined {
  const { email, url } = settings.contact;
  return inLanguage(url, language) ?? (email === undefined ? undefined : `mailto:${email}`);
}
