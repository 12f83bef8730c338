import { Base } from './base.tsx';
import { Banner } from './parts/banner.tsx';
import { Contents } from './parts/contents.tsx';
import { PostAfter } from './parts/post-after.tsx';
import { PostDetails } from './parts/post-details.tsx';
import { Raw } from './parts/raw.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { PostView } from './view.ts';

/** A post of the blog. */
export function Post(view: PostView) {
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title}>
          {view.summary && <p class="lede">{view.summary}</p>}
          <PostDetails post={view} />
        </TitleBlock>
        <Banner banner={view.banner} credit={view.credit} messages={view.messages} />
        <div class="text">
          {view.remark && <p class="remark">{view.remark}</p>}
          {view.contents.length > 0 && <Contents items={view.contents} messages={view.messages} />}
          <Raw class="prose" html={view.body} />
        </div>
      </article>
      <PostAfter post={view} />
    </Base>
  );
}
