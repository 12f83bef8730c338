import { renderDocument } from '../../_layouts/render.ts';
import { Search } from '../../_layouts/search.tsx';
import type { Language } from '../language/language.ts';
import { messagesIn } from '../language/messages.ts';
import { searchMessages } from '../search/search-messages.ts';
import type { SearchSettings } from '../search/search-settings.ts';
import type { Address } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { PagePlan } from './page-plan.ts';
import { searchFolder, searchUrl } from './search-url.ts';

/**
 * The search page of one language; `others` share its tree. Without `script`, as in a preview, which has no index, it
 * only leads to the list of all posts.
 */
export function planSearchPage(
  address: Address,
  others: readonly Address[],
  archiveUrl: string,
  script: string | undefined,
): PagePlan {
  const { language, root } = address;
  const { search: title } = messagesIn(language);
  const url = searchUrl(address);
  const index = (of: Language) => `${root}${searchFolder}${of}.json`;
  const [other] = others;
  const settings: SearchSettings = {
    language,
    index: index(language),
    messages: searchMessages(language),
    other: other && {
      language: other.language,
      index: index(other.language),
      page: searchUrl(other),
      messages: searchMessages(other.language),
    },
  };
  return {
    key: 'search',
    address,
    url,
    title,
    output: outputOf(address, url),
    head: () => ({ scripts: script === undefined ? [] : [`${root}assets/${script}`] }),
    ids: () => new Set(['main']),
    source: undefined,
    render: (frame) =>
      renderDocument(
        <Search
          {...frame}
          title={title}
          action={url}
          archiveUrl={archiveUrl}
          data={script === undefined ? {} : { 'data-search': JSON.stringify(settings) }}
        />,
      ),
  };
}
