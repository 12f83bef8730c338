import { Base } from './base.tsx';
import { Terms as TermList } from './parts/terms.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { TermsView } from './view.ts';

/** All tags or all authors, each with the number of its posts. */
export function Terms(view: TermsView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <TitleBlock title={view.title} />
      <div class="column">
        <TermList terms={view.terms} messages={view.messages} />
      </div>
    </Base>
  );
}
