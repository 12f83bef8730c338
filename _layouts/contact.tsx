import { Base } from './base.tsx';
import { ContactDetails } from './parts/contact-details.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { ContactView } from './view.ts';

/** How readers reach the people behind the blog. */
export function Contact(view: ContactView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title} />
        <div class="prose">
          {view.organisation && <p>{view.organisation}</p>}
          <ContactDetails contact={view.contact} />
        </div>
      </article>
    </Base>
  );
}
