import { Base } from './base.tsx';
import { Terms } from './parts/terms.tsx';
import type { ArchiveView } from './view.ts';

/** Every year and month in which something was published. */
export function Archive(view: ArchiveView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <header class="title-block">
        <h1>{view.title}</h1>
      </header>
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
