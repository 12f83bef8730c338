import { renderRobots } from '../discovery/render-robots.ts';
import { renderSitemap } from '../discovery/render-sitemap.ts';
import { absoluteUrl, type Tree } from '../site/addresses.ts';
import type { Output } from '../site/output.ts';
import { alternatesOf } from './frame.ts';
import type { PagePlan } from './page-plan.ts';

/** The sitemap and robots.txt of each tree whose languages all know their address. */
export function planSitemaps(
  trees: readonly Tree[],
  plans: readonly PagePlan[],
  counterpart: (plan: PagePlan) => PagePlan | undefined,
  timeZone: string,
): Output[] {
  return trees.flatMap((tree) => {
    if (tree.addresses.some(({ origin }) => origin === undefined)) return [];
    const [first] = tree.addresses;
    if (first === undefined) return [];
    const own = plans.filter(({ address }) => address.folder === tree.folder && address.root === tree.root);
    const sitemap = `${tree.root}sitemap.xml`;
    return [
      {
        path: `${tree.folder}sitemap.xml`,
        content: () =>
          renderSitemap(
            own.flatMap((plan) => listed(plan, counterpart)),
            timeZone,
          ),
      },
      { path: `${tree.folder}robots.txt`, content: () => renderRobots([absoluteUrl(first, sitemap) ?? sitemap]) },
    ];
  });
}

function listed(plan: PagePlan, counterpart: (plan: PagePlan) => PagePlan | undefined) {
  const url = absoluteUrl(plan.address, plan.url);
  if (url === undefined || plan.head().robots !== undefined || plan.sitemap === false) return [];
  const alternates = alternatesOf(plan, counterpart(plan)).map(({ language, url: href }) => ({
    hreflang: language,
    url: href,
  }));
  return [{ url, updated: plan.updated, alternates }];
}
