import { contentSecurityPolicy } from '../discovery/content-security-policy.ts';
import type { Surroundings } from '../pages/frame.ts';
import type { PagePlan } from '../pages/page-plan.ts';
import { feedLinks } from '../pages/plan-feeds.ts';
import type { PlannedPages } from '../pages/plan-pages.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../site/settings.ts';
import type { Icons } from './icons.ts';
import { previewNotes } from './preview-notes.ts';
import type { Styles } from './read-styles.ts';

/** What every page of a build shares. A preview, with `problems`, has no policy: it loads anew by a script inside it. */
export function surroundingsOf(
  settings: Settings,
  { plans, lists, footer }: PlannedPages,
  { styles, icons }: { readonly styles: Styles; readonly icons: Icons },
  problems: readonly Problem[] | undefined,
): Surroundings {
  const byKey = new Map<string, PagePlan[]>();
  for (const plan of plans) byKey.set(plan.key, [...(byKey.get(plan.key) ?? []), plan]);
  const policyWith = (hasScripts: boolean) =>
    contentSecurityPolicy({ styles: styles.hash, hasRemoteImages: settings.remoteImages, hasScripts });
  const [quiet, scripted] = [policyWith(false), policyWith(true)];
  return {
    settings,
    styles: styles.text,
    contentSecurityPolicy: ({ scripts = [] }) =>
      problems !== undefined ? undefined : scripts.length > 0 ? scripted : quiet,
    feeds: ({ address }) =>
      lists
        .filter((list) => list.key === 'all' && list.address === address)
        .flatMap((list) => feedLinks(list, settings)),
    footer: footer.links,
    icons: icons.head,
    problems: problems && previewNotes(plans, problems),
    counterpart: (plan) => byKey.get(plan.key)?.find(({ address }) => address.language !== plan.address.language),
  };
}
