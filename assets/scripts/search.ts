import { askedOnce } from '../../src/search/asked-once.ts';
import type { OtherSearch, SearchSettings } from '../../src/search/search-settings.ts';
import { countResults } from './count-results.ts';
import { element } from './element.ts';
import { loadSearch, type Search } from './load-search.ts';
import type { SearchAnswer } from './search-engine.ts';

/** Results shown at once. */
const pageLength = 10;

/** How long a reader pauses before the search begins, in milliseconds. */
const pause = 150;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('[name="q"]');
const status = document.querySelector<HTMLElement>('#search-status');
const place = document.querySelector<HTMLElement>('#search-results');
if (form && input && status && place) startSearch(form, input, status, place);

function startSearch(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, place: HTMLElement): void {
  // The build writes these settings into the page.
  const own = JSON.parse(form.dataset.search ?? '') as SearchSettings;
  const { language, messages, other } = own;
  const bridge = element('p', { class: 'search-bridge' });
  const list = element('ol', { class: 'entries' });
  const more = element('button', { class: 'search-more', type: 'button' }, messages.showMore);

  const searchOf = askedOnce((wanted: SearchSettings | OtherSearch) => loadSearch(wanted.language, wanted.index));

  /** The number of the search under way: an answer that comes after a newer question is dropped. */
  let turn = 0;
  let shown = '';

  async function run(): Promise<void> {
    const query = input.value;
    if (query === shown) return;
    shown = query;
    const mine = ++turn;
    keepQuery(query.trim(), other?.page);
    if (query.trim() === '') return show('', []);
    const slow = setTimeout(() => mine === turn && say(messages.loading), 400);
    try {
      const search = await searchOf(own);
      const answer = await search.engine.search(query);
      const first = await search.items(answer, 0, 1);
      clearTimeout(slow);
      if (mine !== turn) return;
      show(countResults(messages, language, answer.posts.length, query), first);
      // The others come behind the first, so that they do not slow it down on a thin line.
      const others = await search.items(answer, 1, pageLength);
      if (mine !== turn) return;
      list.append(...others);
      more.onclick = () => showMore(search, answer);
      if (answer.posts.length > pageLength) place.append(more);
      // The way to the other language is a courtesy: where it fails, this answer still stands.
      if (answer.posts.length === 0) await offerOther(mine, query).catch(() => undefined);
    } catch {
      if (mine !== turn) return;
      show(messages.failed, []);
      shown = '';
    } finally {
      clearTimeout(slow);
    }
  }

  function say(text: string): void {
    status.textContent = text;
  }

  function show(text: string, items: readonly HTMLElement[]): void {
    say(text);
    list.replaceChildren(...items);
    place.replaceChildren(...(items.length > 0 ? [list] : []));
  }

  async function showMore(search: Search, answer: SearchAnswer): Promise<void> {
    const mine = turn;
    const shownBefore = list.children.length;
    const items = await search.items(answer, shownBefore, shownBefore + pageLength);
    if (mine !== turn) return;
    list.append(...items);
    if (answer.posts.length <= list.children.length) more.remove();
    items[0]?.querySelector('a')?.focus();
  }

  /** A search without results in this language leads to those in the other, and never mixes them into the list. */
  async function offerOther(mine: number, query: string): Promise<void> {
    say(`${status.textContent}. ${messages.tryOtherWords}.`);
    if (other === undefined) return;
    const search = await searchOf(other);
    const { posts } = await search.engine.search(query);
    if (mine !== turn || posts.length === 0) return;
    const text = `${other.messages.languageName}: ${countResults(other.messages, other.language, posts.length, query)}`;
    const href = `${other.page}?q=${encodeURIComponent(query.trim())}`;
    bridge.replaceChildren(element('a', { href, lang: other.language, hreflang: other.language }, text));
    place.append(bridge);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void searchOf(own).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });

  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) input.value = asked;
  void run();
}

/** Keeps the query in the address bar and in the links to the search page of the other language. */
function keepQuery(query: string, otherPage: string | undefined): void {
  const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  if (otherPage === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    if (link.pathname === otherPage) link.search = search;
  }
}
