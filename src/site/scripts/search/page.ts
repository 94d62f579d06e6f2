import { href } from '../../href.ts';
import { toCsv } from './csv.ts';
import { showFacets } from './facet-list.ts';
import { readAddress, toAddress, type FacetName } from './facets.ts';
import { countedFacets } from './run.ts';
import { startSearch } from './view.ts';

/** Results on paper at most, fetched before it is printed. */
const mostPrinted = 200;

/** Results that a CSV file holds at most. */
const mostRows = 1000;

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;
const form = part<HTMLFormElement>('search-form');
const input = part<HTMLInputElement>('query');
const status = part('search-status');
const results = part('results');
const side = part('facets');
const tools = part('search-tools');
const sort = part<HTMLSelectElement>('sort');
if (form && input && status && results && side && tools && sort) start({ form, input, status, results }, side, tools, sort);

/** The search page: what is asked stands in the address; beside the list its filters, order, print and file. */
function start(parts: Parameters<typeof startSearch>[0], side: HTMLElement, tools: HTMLElement, sort: HTMLSelectElement): void {
  const wanted = new Set<FacetName>();
  const search = startSearch(parts, readAddress(location.search), {
    counted: (engine) => countedFacets(engine, [...wanted, ...search.asked().chosen.keys()]),
    asking: (asked) => {
      history.replaceState(history.state, '', location.pathname + toAddress(asked));
      sort.value = asked.sort;
    },
    showing: (shown, ask) => {
      tools.hidden = shown === undefined || shown.outcome.candidates.length === 0;
      side.hidden = true;
      if (shown)
        showFacets(side, shown, ask, (name) => {
          wanted.add(name);
          ask(shown.asked);
        });
    },
  });
  sort.addEventListener('change', () => search.ask({ ...search.asked(), sort: sort.value === 'date' ? 'date' : 'relevance' }));
  tools.querySelector('[value="print"]')?.addEventListener('click', async () => {
    await search.show(mostPrinted);
    print();
  });
  tools.querySelector('[value="csv"]')?.addEventListener('click', async () => {
    const text = toCsv(await search.all(mostRows), location.origin + href('/').replace(/\/$/, ''));
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })),
      download: 'search.csv',
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
}
