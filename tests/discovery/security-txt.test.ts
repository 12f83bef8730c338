import { expect, test } from 'vitest';
import { checkExpiry, renderSecurityTxt } from '../../src/discovery/security-txt.ts';

test('security.txt says whom to write to, in which languages, and until when', () => {
  expect(
    renderSecurityTxt({
      contacts: ['mailto:security@example.test'],
      expires: Date.UTC(2027, 5, 30),
      canonical: ['https://blog.example.test/.well-known/security.txt'],
      policy: 'https://example.test/policy/',
      languages: ['cy', 'en'],
    }),
  ).toBe(`Contact: mailto:security@example.test
Expires: 2027-06-30T00:00:00.000Z
Preferred-Languages: cy, en
Canonical: https://blog.example.test/.well-known/security.txt
Policy: https://example.test/policy/
`);
});

const expires = Date.UTC(2027, 5, 30);

const place = { path: 'content/_data/site.yaml', line: 3, column: 5 };

test.each([
  ['2027-06-30T00:00:00Z', 'ran out on 2027-06-30'],
  ['2027-06-01T00:00:00Z', 'runs out on 2027-06-30.'],
  ['2026-05-01T00:00:00Z', 'more than a year away'],
])('on %s the editor reads that it %s, and a day to write instead that is right', (today, words) => {
  const now = Date.parse(today);
  const problem = checkExpiry(expires, now, place);
  expect(problem).toMatchObject({ ...place, kind: 'security-expiry' });
  expect(problem?.message).toContain(words);
  const suggested = /such as (\d{4}-\d\d-\d\d)\.$/.exec(problem?.message ?? '')?.[1] ?? '';
  expect(checkExpiry(Date.parse(suggested), now, place)).toBeUndefined();
});

test.each(['2026-07-01T00:00:00Z', '2027-05-31T00:00:00Z'])('on %s nothing is wrong with it', (today) => {
  expect(checkExpiry(expires, Date.parse(today), place)).toBeUndefined();
});
