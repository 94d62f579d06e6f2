import type { Browser, Page } from 'playwright-core';

/** Bytes over the wire, headers included. */
export interface SearchBytes {
  /** What of the index and its script came before somebody wanted to search. */
  readonly before: number;
  /** From the first focus to the first results, on an empty cache. */
  readonly first: number;
  /** For each letter typed after that. */
  readonly letters: readonly number[];
}

/** Opens the search page with an empty cache and types a query, letter by letter. */
export async function searchBytes(browser: Browser, address: string, query: string): Promise<SearchBytes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    let bytes = 0;
    const urls = new Map<string, string>();
    let index = 0;
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (urls.get(requestId)?.includes('/pagefind/')) index += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = index;
    // The script of the search page belongs to the first query too.
    const script = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /search|view/.test(name) && name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
    );
    const taken = async (act: () => Promise<void>) => {
      bytes = 0;
      await act();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      return bytes;
    };
    const half = Math.ceil(query.length / 2);
    const first = script + (await taken(() => type(page, query.slice(0, half))));
    const letters: number[] = [];
    for (let length = half + 1; length <= query.length; length += 1) letters.push(await taken(() => type(page, query.slice(0, length))));
    return { before, first, letters };
  } finally {
    await context.close();
  }
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#query').fill(text);
  await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
}

/** Milliseconds from the last key to the results on the page, for queries typed letter by letter. */
export async function searchTimes(browser: Browser, address: string, queries: readonly string[]): Promise<number[]> {
  return inPage(browser, address, async (page) => {
    await page.locator('#query').focus();
    await page.waitForTimeout(1000);
    const times: number[] = [];
    for (const query of queries) {
      await page.locator('#query').fill('');
      await page.waitForTimeout(300);
      await page.locator('#query').pressSequentially(query.slice(0, -1), { delay: 60 });
      await page.waitForTimeout(1000);
      times.push(await page.evaluate(lastKey, query));
    }
    return times;
  });
}

/** Runs in the page: the last letter, and the time until the list, or that there is none, is shown. */
function lastKey(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#query');
  const [results, status] = ['#results', '#search-status'].map((part) => document.querySelector(part));
  return new Promise((done) => {
    if (!input || !results || !status) return done(Number.NaN);
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!results.querySelector('li') && !status.textContent) return;
      observer.disconnect();
      done(performance.now() - start);
    });
    for (const part of [results, status]) observer.observe(part, { childList: true, subtree: true, characterData: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The same for Pagefind as it comes: its answer and the first of its results fetched. */
export async function plainTimes(browser: Browser, address: string, script: string, queries: readonly string[]): Promise<number[]> {
  return inPage(browser, address, async (page) => {
    const times: number[] = [];
    for (const query of queries) {
      times.push(
        await page.evaluate(
          async ([from, words]) => {
            interface Plain {
              init(): Promise<void>;
              search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
            }
            const plain = (await import(from)) as Plain;
            await plain.init();
            const look = async (text: string) =>
              Promise.all((await plain.search(text)).results.slice(0, 24).map((result) => result.data()));
            for (let length = 1; length < words.length; length += 1) await look(words.slice(0, length));
            const start = performance.now();
            await look(words);
            return performance.now() - start;
          },
          [script, query] as const,
        ),
      );
    }
    return times;
  });
}

async function inPage<T>(browser: Browser, address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await use(page);
  } finally {
    await context.close();
  }
}
