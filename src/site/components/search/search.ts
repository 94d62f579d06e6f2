import { href } from '../../href.ts';
import { countOf, toRow, type Found } from './results.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

/** The list is cut here; more results are not read by anybody. */
const most = 50;

const form = document.querySelector<HTMLFormElement>('#search-form');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#results');
if (form && input && status && list) start(form, input, status, list);

/** The search page: the query lives in the address, results follow each key, the count is announced. */
function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, list: HTMLOListElement): void {
  let engine: Promise<Pagefind> | undefined;
  let latest = 0;

  const load = () => (engine ??= import(/* @vite-ignore */ href('/pagefind/pagefind.js')).then(async (pagefind: Pagefind) => {
    await pagefind.init();
    return pagefind;
  }));

  const run = async () => {
    const query = input.value.trim();
    const turn = ++latest;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const { results } = await (await load()).search(query);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (turn !== latest) return;
      list.replaceChildren(...found.map(toRow));
      status.textContent = countOf(results.length, found.length, query);
    } catch (error) {
      engine = undefined;
      status.textContent = 'The search index could not be loaded. Reload the page to try again.';
      console.warn(error);
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void run();
}
