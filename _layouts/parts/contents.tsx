import type { Messages } from '../../src/language/messages.ts';
import type { ContentsItem } from '../view.ts';

interface ContentsProps {
  readonly items: readonly ContentsItem[];
  readonly messages: Messages;
}

/** The way into a long post. */
export function Contents({ items, messages }: ContentsProps) {
  return (
    <nav class="contents" aria-labelledby="site_contents">
      <h2 id="site_contents">{messages.onThisPage}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
