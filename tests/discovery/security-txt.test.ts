import { expect, test } from 'vitest';
import { describeExpiry, expiryFault, renderSecurityTxt } from '../../src/discovery/security-txt.ts';

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

test.each([
  ['2027-06-30T00:00:00Z', 'expired', 'ran out on 2027-06-30'],
  ['2027-06-01T00:00:00Z', 'expires-soon', 'runs out on 2027-06-30'],
  ['2026-05-01T00:00:00Z', 'expires-late', 'more than a year away'],
] as const)('on %s it is %s, and the editor reads what to write instead', (today, fault, words) => {
  const now = Date.parse(today);
  expect(expiryFault(expires, now)).toBe(fault);
  const message = describeExpiry(fault, expires, now);
  expect(message).toContain(words);
  const suggested = /such as (\d{4}-\d\d-\d\d)\.$/.exec(message)?.[1] ?? '';
  expect(expiryFault(Date.parse(suggested), now)).toBeUndefined();
});

test.each(['2026-07-01T00:00:00Z', '2027-05-31T00:00:00Z'])('on %s nothing is wrong with it', (today) => {
  expect(expiryFault(expires, Date.parse(today))).toBeUndefined();
});
