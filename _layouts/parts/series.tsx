import type { PostView } from '../view.ts';
import { ariaCurrent } from './aria-current.ts';

/** The posts of a series, the one the reader is on among them. */
export function Series({ series }: { readonly series: NonNullable<PostView['series']> }) {
  return (
    <nav class="series" aria-labelledby="site_series">
      <h2 id="site_series">{series.title}</h2>
      <ol>
        {series.posts.map((post) => (
          <li key={post.url}>
            <a href={post.url} aria-current={ariaCurrent(post)}>
              {post.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
