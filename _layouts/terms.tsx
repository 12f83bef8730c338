import { Base } from './base.tsx';
import { Terms as TermList } from './parts/terms.tsx';
import type { TermsView } from './view.ts';

/** All tags or all authors, each with the number of its posts. */
export function Terms(view: TermsView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <header class="title-block">
        <h1>{view.title}</h1>
      </header>
      <div class="column">
        <TermList terms={view.terms} messages={view.messages} />
      </div>
    </Base>
  );
}
