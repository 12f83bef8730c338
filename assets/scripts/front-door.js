/*
 * The front door's courtesy: it takes on a reader who has chosen before, or whose browser asks for one of our languages
 * and not the other. It runs on the page at / only, and stands back when the reader came here on purpose: by a link of
 * this site, or by going back. Without it the page is simply a page.
 */
(() => {
  const doors = new Map([...document.querySelectorAll('a[data-language]')].map((a) => [a.dataset.language, a]));

  const remembered = () => /(?:^|; )language=(\w+)/.exec(document.cookie)?.[1];
  // Sent back for this blog only, for a year, and never with what other sites load from it.
  const remember = (language) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    const path = new URL('.', location.href).pathname;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that readers use.
    document.cookie = `language=${language}; Path=${path}; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  // Welsh asked for first is a choice. English first is one only where Welsh is not asked for at all.
  const asked = () => {
    const tags = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
    return tags[0] === 'cy' || (tags[0] === 'en' && !tags.includes('cy')) ? tags[0] : undefined;
  };

  for (const [language, door] of doors) door.addEventListener('click', () => remember(language));

  const cameFromHere = document.referrer !== '' && new URL(document.referrer).origin === location.origin;
  const wentBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  if (cameFromHere || wentBack) return;
  const door = doors.get(remembered()) ?? doors.get(asked());
  if (door) location.replace(door.href);
})();
