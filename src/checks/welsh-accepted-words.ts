import { cy as messages } from '../language/messages/cy.ts';
import { radicalsOf } from '../language/mutation.ts';
import { cy as statement } from '../language/statement/cy.ts';

/**
 * The words that need no dictionary: those of the interface, which translators wrote and the dictionary partly lacks
 * (cwcis, postiadau), in every form they may be a mutation of, and the site's own from content/_data/welsh-words.yaml.
 */
export function acceptedWelshWords(siteWords: Iterable<string>): ReadonlySet<string> {
  const written = [...Object.values(messages), ...Object.values(statement)].flatMap(({ text }) =>
    typeof text === 'string' ? [text] : Object.values<string>(text),
  );
  const interfaceWords = written
    .flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]{2,}/gu) ?? [],
    )
    .flatMap(radicalsOf);
  const own = [...siteWords].map((word) => word.normalize('NFC').toLowerCase());
  return new Set([...interfaceWords, ...own]);
}
