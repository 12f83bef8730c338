import type { VNode } from 'preact';
import { Contact } from '../../_layouts/contact.tsx';
import { Cookies } from '../../_layouts/cookies.tsx';
import { Privacy } from '../../_layouts/privacy.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { Frame } from '../../_layouts/view.ts';
import { formatYears } from '../language/format-duration.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import type { Statement } from '../site/statement.ts';
import { contactDetails } from './contact.ts';
import { type FooterPage, footerUrl } from './footer-url.ts';
import type { PagePlan } from './page-plan.ts';
import { inLanguage } from './site-view.ts';
import { planStatementPage } from './statement-page.tsx';

/**
 * The pages at the foot that the site can write by itself: the accessibility statement from accessibility.yaml,
 * privacy, cookies, and contact where site.yaml says how. `kept` names what the front door keeps on a reader's device.
 */
export function planFooterPages(
  address: Address,
  settings: Settings,
  statement: Statement | undefined,
  kept: readonly string[],
): Map<FooterPage, PagePlan> {
  const messages = messagesIn(address.language);
  const organisation = inLanguage(settings.organisation.name, address.language);
  const contact = contactDetails(settings, address);
  const page = (name: FooterPage, title: string, layout: (frame: Frame) => VNode): [FooterPage, PagePlan] => {
    const url = footerUrl(address, name);
    return [
      name,
      {
        key: name,
        address,
        url,
        title,
        output: outputOf(address, url),
        head: () => ({}),
        ids: () => new Set(['main']),
        source: undefined,
        render: (frame) => renderDocument(layout(frame)),
      },
    ];
  };
  const cookies = kept.map((name) => ({
    name,
    purpose: messages.languageCookie,
    expires: formatYears(1, address.language),
  }));
  return new Map([
    ...(statement === undefined
      ? []
      : [['accessibilityStatement', planStatementPage(address, settings, statement)] as const]),
    page('privacy', messages.privacyNotice, (frame) => (
      <Privacy
        {...frame}
        title={messages.privacyNotice}
        organisation={organisation}
        contact={contact}
        cookiesUrl={footerUrl(address, 'cookies')}
      />
    )),
    page('cookies', messages.cookies, (frame) => <Cookies {...frame} title={messages.cookies} kept={cookies} />),
    ...(settings.contact.email === undefined
      ? []
      : [
          page('contactUs', messages.contactUs, (frame) => (
            <Contact {...frame} title={messages.contactUs} organisation={organisation} contact={contact} />
          )),
        ]),
  ]);
}
