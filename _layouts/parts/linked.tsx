import type { Language } from '../../src/language/language.ts';
import type { LinkedText } from '../../src/language/message.ts';

interface LinkedProps {
  readonly text: LinkedText;
  readonly url: string;
  readonly rel?: string;
  /** The language of the page it leads to, where that is not the page’s own. */
  readonly hreflang?: Language;
}

/** A sentence in which some words are a link. */
export function Linked({ text, url, rel, hreflang }: LinkedProps) {
  return (
    <>
      {text.before}
      <a rel={rel} hreflang={hreflang} href={url}>
        {text.link}
      </a>
      {text.after}
    </>
  );
}
