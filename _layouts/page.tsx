import { Base } from './base.tsx';
import { Banner } from './parts/banner.tsx';
import { PageLinks } from './parts/page-links.tsx';
import { Raw } from './parts/raw.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import { Updated } from './parts/updated.tsx';
import type { ArticleView } from './view.ts';

/** A page that stands by itself, such as “About”. */
export function Page(view: ArticleView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title}>
          {view.updated && (
            <dl class="details">
              <Updated updated={view.updated} messages={view.messages} />
            </dl>
          )}
        </TitleBlock>
        <Banner banner={view.banner} credit={view.credit} messages={view.messages} />
        <Raw class="prose" html={view.body} />
      </article>
      {view.links.length > 0 && (
        <div class="after">
          <PageLinks links={view.links} />
        </div>
      )}
    </Base>
  );
}
