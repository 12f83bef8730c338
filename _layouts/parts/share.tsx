import type { PostView, ShareView } from '../view.ts';

interface ShareProps {
  readonly post: PostView;
  readonly share: ShareView;
}

/** How to quote a post and to pass it on: names, signs and addresses, so that no grammar has to join them. */
export function Share({ post, share }: ShareProps) {
  return (
    <section class="share" aria-labelledby="site_share">
      <h2 id="site_share">{post.messages.share}</h2>
      <p class="citation">
        {share.authors} ({share.year}) <cite>{post.title}</cite>. {post.site.title}. {share.url}
      </p>
      <ul class="ways">
        {share.ways.map((way) => (
          <li key={way.url}>
            <a href={way.url}>{way.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
