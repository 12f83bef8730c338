import type { Language } from '../language/language.ts';

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

/** What is wrong with the day on which a security.txt expires, seen from `now`; undefined if nothing is. */
export type ExpiryFault = 'expired' | 'expires-soon' | 'expires-late';

const day = 24 * 60 * 60 * 1000;

/**
 * Says when a security.txt needs a new day of expiry: after it, in the last 30 days before it, and where it is more
 * than a year and a day away, which RFC 9116 advises against (nobody would notice that the contact is stale).
 */
export function expiryFault(expires: number, now: number): ExpiryFault | undefined {
  if (expires <= now) return 'expired';
  if (expires < now + 30 * day) return 'expires-soon';
  return expires > now + 367 * day ? 'expires-late' : undefined;
}

/** What an editor reads about such a day: what is wrong, and what to write instead. */
export function describeExpiry(fault: ExpiryFault, expires: number, now: number): string {
  const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const advice = `Check that the contact still works, then write a day within the next year, such as ${date(now + 360 * day)}.`;
  switch (fault) {
    case 'expired':
      return `security.txt ran out on ${date(expires)}, so people who find a weakness cannot trust its contact. ${advice}`;
    case 'expires-soon':
      return `security.txt runs out on ${date(expires)}. ${advice}`;
    case 'expires-late':
      return `security.txt runs out on ${date(expires)}, which is more than a year away. ${advice}`;
  }
}
