import type { Page } from 'playwright-core';

/**
 * Links, buttons and fields less than 24 px high or wide. Left out are those that WCAG 2.5.8 lets be smaller: links within
 * a sentence, which are as high as its line, boxes that nobody can press, and what editors write, where axe asks for
 * room around a link instead.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWithinText = (one: Element) => {
      const block = one.closest('p, li, dd, td, th, figcaption, h2, h3, h4');
      const rest = block?.cloneNode(true);
      if (!(rest instanceof Element)) return false;
      for (const link of rest.querySelectorAll('a')) link.remove();
      return /\p{L}/u.test(rest.textContent ?? '') && getComputedStyle(one).display === 'inline';
    };
    return [...document.querySelectorAll('a[href], button, input:not([disabled]), summary')]
      .filter((one) => one.closest('.skip-link, .prose') === null && !isWithinText(one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => one.outerHTML);
  });
}
