import { frameOf, type Surroundings } from '../pages/frame.ts';
import type { PagePlan } from '../pages/page-plan.ts';
import { planFeeds } from '../pages/plan-feeds.ts';
import { planSitemaps } from '../pages/plan-sitemaps.ts';
import { redirectOutput } from '../pages/redirect-page.tsx';
import { subscribeUrl } from '../pages/subscribe-page.tsx';
import type { Output } from '../site/output.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import type { Bodies } from './bodies.ts';
import type { Icons } from './icons.ts';
import type { OwnScripts } from './own-scripts.ts';
import type { SitePlan } from './plan-site.ts';
import type { Styles } from './read-styles.ts';

/** What a site publishes that nobody wrote for it. */
export interface OwnFiles {
  readonly icons: Icons;
  readonly feedStyles: Styles;
  /** Undefined in a preview. */
  readonly scripts: OwnScripts | undefined;
}

/** Every file of a site that is made of text, each path once; `own` are those that no page and no redirect is. */
export function planOutputs(
  plan: SitePlan,
  bodies: Bodies,
  surroundings: Surroundings,
  { icons, feedStyles, scripts }: OwnFiles,
): { readonly outputs: readonly Output[]; readonly own: ReadonlySet<string> } {
  const { settings } = surroundings;
  const { plans, lists, links } = plan.pages;
  const redirected = new Set(plan.redirects.map(({ output }) => output));
  const feeds = planFeeds(lists, {
    settings,
    bodyOf: bodies.of,
    authorsOf: links.authors,
    tagsOf: links.tags,
    subscribeUrl,
    stylesheet: ({ root }) => root + feedStyles.fileName,
  });
  const posts = new Set(plans.flatMap(({ article, output }) => (article === undefined ? [] : [output])));
  const own = [
    ...feeds,
    ...(feeds.length > 0 ? inEveryTree(settings, feedStyles.fileName, feedStyles.text) : []),
    ...(scripts === undefined ? [] : scriptOutputs(settings, scripts)),
    ...icons.outputs(settings),
    ...plan.securityTxt,
    ...planSitemaps(settings.trees, plans, surroundings.counterpart, settings.timeZone),
  ];
  const outputs = onePerPath([
    ...lastPerOutput(plans)
      .filter(({ output }) => !redirected.has(output))
      .map((page) => ({ path: page.output, content: () => renderPlan(page, surroundings) })),
    ...baseRedirects(settings),
    ...plan.redirects.map(({ output, page, to }) => redirectOutput(output, page.document.title, page.address, to)),
    ...own,
  ]);
  // Posts wait for those that are like them, which are looked for meanwhile.
  const inTurn = [...outputs.filter(({ path }) => !posts.has(path)), ...outputs.filter(({ path }) => posts.has(path))];
  return { outputs: inTurn, own: new Set(own.map(({ path }) => path)) };
}

/** The HTML of a page, once the picture that stands for it is made. */
async function renderPlan(plan: PagePlan, surroundings: Surroundings): Promise<string> {
  const image = await plan.image?.();
  return plan.render(frameOf(plan, surroundings, image));
}

/** Where `same-url` is no more than a warning, the later page is published, as by Jekyll. */
function lastPerOutput(plans: readonly PagePlan[]): PagePlan[] {
  return [...new Map(plans.map((plan) => [plan.output, plan])).values()];
}

/** What editors wrote comes first, and is not written over by what every site has. */
function onePerPath(outputs: readonly Output[]): Output[] {
  const first = new Map<string, Output>();
  for (const output of outputs) if (!first.has(output.path)) first.set(output.path, output);
  return [...first.values()];
}

/** The scripts of readers; the front door's only where there is one. */
function scriptOutputs({ trees }: Settings, { frontDoor, search, searchEngine }: OwnScripts): Output[] {
  return trees.flatMap(({ folder, addresses }) =>
    [...(addresses.length > 1 ? [frontDoor] : []), search, searchEngine].map(({ name, text }) => ({
      path: `${folder}assets/${name}`,
      content: () => text,
    })),
  );
}

/** A file that every host has. */
function inEveryTree({ trees }: Settings, path: string, text: string): Output[] {
  return trees.map(({ folder }) => ({ path: folder + path, content: () => text }));
}

/** The base of a language leads to its home, where the two differ and nothing else stands there. */
function baseRedirects({ trees, title }: Settings): Output[] {
  return trees.flatMap(({ root, addresses }) =>
    addresses
      .filter(({ base, home }) => home !== base && base !== root)
      .map((address) =>
        redirectOutput(outputOf(address, address.base), title[address.language], address, address.home),
      ),
  );
}
