const schemes = new Set(
  'http https mailto tel sms ftp ftps sftp ssh git irc ircs xmpp news geo webcal feed magnet callto skype'.split(' '),
);

/** The scheme of an address as a browser reads it, which passes over white space and control characters; or ''. */
export function schemeOf(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these.
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, '');
  return /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(plain)?.[1]?.toLowerCase() ?? '';
}

/** Whether an address leads somewhere, rather than running code or holding a document of its own. */
export function isSafeAddress(address: string): boolean {
  if (address.startsWith('https://') || address.startsWith('http://') || address.startsWith('/')) return true;
  const scheme = schemeOf(address);
  return scheme === '' || schemes.has(scheme);
}
