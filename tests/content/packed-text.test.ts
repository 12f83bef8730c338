import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedBeginning, packText, splitPacked, unpackText } from '../../src/content/packed-text.ts';

/** Texts as they are read from files: with letters of one to four bytes, and no half of a surrogate pair. */
const text = fc.string({ unit: fc.constantFrom('a', '\n', 'ŵ', '’', '日', '𝒳', '\uFEFF'), maxLength: 60 });

test('packs a text, and unpacks the same', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(unpackText(packText(some))).toBe(some);
    }),
  );
});

test('cuts a packed text where the text is cut', () => {
  fc.assert(
    fc.property(text, text, (head, body) => {
      const parts = splitPacked(packText(head + body), head + body, head.length);
      expect(parts.map(unpackText)).toEqual([head, body]);
    }),
  );
});

test('takes as many characters of the beginning as are asked for, and no half of one', () => {
  fc.assert(
    fc.property(text, fc.nat(70), (some, length) => {
      const beginning = unpackText(packedBeginning(packText(some), length));
      expect(some.startsWith(beginning)).toBe(true);
      expect(beginning.slice(0, length)).toBe(some.slice(0, length));
      expect(beginning.length).toBeLessThanOrEqual(length + 1);
    }),
  );
});
