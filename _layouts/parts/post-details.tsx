import type { PostView } from '../view.ts';
import { Day } from './day.tsx';
import { Names } from './names.tsx';
import { Updated } from './updated.tsx';

/** Who wrote a post, when, and how long it takes to read: labels and values, which no grammar has to join. */
export function PostDetails({ post }: { readonly post: PostView }) {
  const { messages, authors } = post;
  return (
    <dl class="details">
      {authors.length > 0 && (
        <div>
          <dt>{authors.length > 1 ? messages.authors : messages.author}</dt>
          <dd>
            <Names names={authors} />
          </dd>
        </div>
      )}
      <div>
        <dt>{messages.published}</dt>
        <dd>
          <Day date={post.published} />
        </dd>
      </div>
      {post.updated && <Updated updated={post.updated} messages={messages} />}
      <div>
        <dt>{messages.readingTime}</dt>
        <dd>{post.readingTime}</dd>
      </div>
    </dl>
  );
}
