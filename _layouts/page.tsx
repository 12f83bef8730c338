import { Base } from './base.tsx';
import { Banner } from './parts/banner.tsx';
import { Raw } from './parts/raw.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { PageView } from './view.ts';

/** A page that stands by itself, such as “About”. */
export function Page(view: PageView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title} />
        <Banner banner={view.banner} credit={view.credit} messages={view.messages} />
        <Raw class="prose" html={view.body} />
      </article>
    </Base>
  );
}
