import type { PostView } from '../view.ts';
import { Entries } from './entries.tsx';
import { Name } from './names.tsx';
import { Neighbour } from './neighbour.tsx';
import { PageLinks } from './page-links.tsx';
import { Series } from './series.tsx';
import { Share } from './share.tsx';

/** What follows a post: its tags, where to answer, how to pass it on, the posts before and after it, and those like it. */
export function PostAfter({ post }: { readonly post: PostView }) {
  const { messages, tags, links, series, share, previous, next, related } = post;
  return (
    <div class="after">
      {series && <Series series={series} />}
      {tags.length > 0 && (
        <section class="tags" aria-labelledby="site_tags">
          <h2 id="site_tags">{messages.tags}</h2>
          <ul>
            {tags.map((tag) => (
              <li key={tag.text}>
                <Name name={tag} rel="tag" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageLinks links={links} />
      {share && <Share post={post} share={share} />}
      {(previous || next) && (
        <nav class="neighbours" aria-label={messages.pagination}>
          {previous && <Neighbour rel="prev" label={messages.previous} link={previous} />}
          {next && <Neighbour rel="next" label={messages.next} link={next} />}
        </nav>
      )}
      {related.length > 0 && (
        <section class="related" aria-labelledby="site_related">
          <h2 id="site_related">{messages.relatedContent}</h2>
          <Entries entries={related} messages={messages} level={3} />
        </section>
      )}
    </div>
  );
}
