import type { Language } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';

/** How people report a weakness of the site. */
export interface SecurityContact {
  /** `mailto:`, `https:` or `tel:` addresses, the preferred one first. */
  readonly contacts: readonly [string, ...string[]];
  /** From this moment on nobody should rely on it; milliseconds since 1970. */
  readonly expires: number;
  /** Where this file stands, one address for each host. */
  readonly canonical: readonly string[];
  /** What happens to reports. */
  readonly policy?: string | undefined;
  readonly languages: readonly Language[];
}

/** The text of /.well-known/security.txt: https://www.rfc-editor.org/rfc/rfc9116 */
export function renderSecurityTxt({ contacts, expires, canonical, policy, languages }: SecurityContact): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(expires).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...canonical.map((url) => `Canonical: ${url}`),
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const day = 24 * 60 * 60 * 1000;

/**
 * What is wrong with the day on which a security.txt expires, seen from `now`: it is past or less than 30 days away,
 * or more than a year away, which RFC 9116 advises against, as nobody would notice that the contact is stale.
 * `place` is where an editor wrote the day.
 */
export function checkExpiry(
  expires: number,
  now: number,
  place: Pick<Problem, 'path' | 'line' | 'column'>,
): Problem | undefined {
  const fault = faultOf(expires, now);
  if (fault === undefined) return undefined;
  const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const advice = `Check that the contact still works, then write a day within the next year, such as ${date(now + 360 * day)}.`;
  return {
    ...place,
    kind: 'security-expiry',
    message: `security.txt ${fault} ${advice}`.replace('{date}', date(expires)),
  };
}

function faultOf(expires: number, now: number): string | undefined {
  if (expires <= now) return 'ran out on {date}, so people who find a weakness cannot trust its contact.';
  if (expires < now + 30 * day) return 'runs out on {date}.';
  return expires > now + 367 * day ? 'runs out on {date}, which is more than a year away.' : undefined;
}
