import { Base } from './base.tsx';
import type { SubscribeView } from './view.ts';

/** How to follow the blog: the addresses of its feeds, to be copied into a feed reader. */
export function Subscribe(view: SubscribeView) {
  const { messages, feeds, title } = view;
  return (
    <Base frame={view} titles={[title]}>
      <header class="title-block">
        <h1>{title}</h1>
      </header>
      <div class="column">
        <p>{messages.copyFeedAddress}</p>
        <ul class="feeds">
          {feeds.map(({ type, url }) => (
            <li key={url}>
              <a href={url} type={type}>
                {url}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Base>
  );
}
