import type { LinkedText } from '../../src/language/message.ts';

interface LinkedProps {
  readonly text: LinkedText;
  readonly url: string;
  readonly rel?: string;
}

/** A sentence in which some words are a link. */
export function Linked({ text, url, rel }: LinkedProps) {
  return (
    <>
      {text.before}
      <a rel={rel} href={url}>
        {text.link}
      </a>
      {text.after}
    </>
  );
}
