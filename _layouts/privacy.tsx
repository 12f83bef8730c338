import { Base } from './base.tsx';
import { ContactDetails } from './parts/contact-details.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { PrivacyView } from './view.ts';

/** What the site does with what it learns of its readers, which is nothing. */
export function Privacy(view: PrivacyView) {
  const { messages, organisation, contact } = view;
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title} />
        <div class="prose">
          {organisation && (
            <>
              <h2>{messages.dataController}</h2>
              <p>{organisation}</p>
            </>
          )}
          <h2>{messages.whatDataWeCollect}</h2>
          <p>
            {messages.noTrackingCookies} {messages.noPersonalDataShared}
          </p>
          <p>
            <a href={view.cookiesUrl}>{messages.cookies}</a>
          </p>
          {contact.length > 0 && (
            <>
              <h2>{messages.questionsAndComplaints}</h2>
              <ContactDetails contact={contact} />
            </>
          )}
        </div>
      </article>
    </Base>
  );
}
