import type { Messages } from '../../src/language/messages.ts';
import type { Term } from '../view.ts';

interface TermsProps {
  readonly terms: readonly Term[];
  readonly messages: Messages;
}

/** Tags, authors or months, each with the number of its posts as a label that no plural has to agree with. */
export function Terms({ terms, messages }: TermsProps) {
  return (
    <ul class="terms">
      {terms.map((term) => (
        <li key={term.url}>
          <a href={term.url} lang={term.language}>
            {term.text}
          </a>{' '}
          <span class="count">{messages.postCount({ count: term.posts })}</span>
        </li>
      ))}
    </ul>
  );
}
