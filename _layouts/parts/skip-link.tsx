import type { Messages } from '../../src/language/messages.ts';

/** The first thing a keyboard reaches: past the header to the page itself. */
export function SkipLink({ messages }: { readonly messages: Messages }) {
  return (
    <a class="skip-link" href="#main">
      {messages.skipToContent}
    </a>
  );
}
