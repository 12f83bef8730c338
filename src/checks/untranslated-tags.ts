import type { Tags } from '../content/tags.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';

const names = { en: 'English', cy: 'Welsh' } as const;

/** The tags that lack a name in a language of a site other than its first, in which they are written, each where it is first used. */
export function untranslatedTags(site: Site, tags: Tags): Problem[] {
  const languages = site.settings.addresses.slice(1).map(({ language }) => language);
  const seen = new Set<string>();
  return Object.values(site.posts)
    .flat()
    .flatMap(({ document }) =>
      document.tags.flatMap((tag): Problem[] => {
        const missing = languages.filter((language) => !tags[tag]?.[language]);
        if (seen.has(tag) || missing.length === 0) return [];
        seen.add(tag);
        const message = `The tag “${tag}” has no name in ${missing.map((one) => names[one]).join(' or ')}, so readers of that language find it as it is written here. Add its names to content/_data/tags.yaml: \`${tag}: { en: …, cy: … }\`.`;
        return [{ kind: 'untranslated-tag', path: document.path, ...document.place(['tags']), message }];
      }),
    );
}
