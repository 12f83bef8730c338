import { decodeHTMLStrict } from 'entities';

/** A text with `&amp;` and the like made the characters they stand for. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
