import { Base } from './base.tsx';
import { Terms } from './parts/terms.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { ArchiveView } from './view.ts';

/** Every year and month in which something was published. */
export function Archive(view: ArchiveView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <TitleBlock title={view.title} />
      <div class="column archive">
        {view.years.map((year) => (
          <section key={year.url}>
            <h2>
              <a href={year.url}>{year.text}</a>
            </h2>
            <Terms terms={year.months} messages={view.messages} />
          </section>
        ))}
      </div>
    </Base>
  );
}
