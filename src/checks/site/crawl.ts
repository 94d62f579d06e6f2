import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** One page as a browser shows it. Addresses are without query and fragment, on the served host. */
export interface Seen {
  readonly address: string;
  readonly status: number;
  /** The title and the text of the page as they can be read on the screen; navigation and controls left out. */
  readonly title: string;
  readonly text: string;
  /** All ids on the page. */
  readonly ids: ReadonlySet<string>;
  /** Where its links lead, fragments included, other hosts too. */
  readonly links: readonly string[];
  /** Styles, scripts, pictures, feeds and the like, asked for or not. */
  readonly assets: readonly string[];
}

/** A walk through a site: every page that can be reached, and all that went wrong on the way. */
export interface Crawl {
  readonly pages: ReadonlyMap<string, Seen>;
  /** Console errors, errors of scripts, requests that failed or left the site, dialogs. */
  readonly troubles: readonly string[];
}

/** What to do on each page while it is open. */
export type Visit = (page: Page, seen: Seen) => Promise<void>;

/** Follows links from `front` until nothing new is found, two pages at a time. */
export async function crawl(
  browser: Browser,
  front: string,
  options: BrowserContextOptions = {},
  visit: Visit = async () => {},
): Promise<Crawl> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const troubles: string[] = [];
  const pages = new Map<string, Seen>();
  const found = new Set([front]);
  const waiting = [front];
  const work = async () => {
    const page = await watched(context, front, troubles);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const seen = await look(page, address);
      pages.set(address, seen);
      for (const link of seen.links) {
        const to = pageOf(link);
        if (!to.startsWith(front) || found.has(to) || !isPage(to)) continue;
        found.add(to);
        waiting.push(to);
      }
      await visit(page, seen);
    }
    await page.close();
  };
  try {
    // The first page alone, so that there is work for two.
    await work();
    await Promise.all([work(), work()]);
  } finally {
    await context.close();
  }
  return { pages, troubles };
}

/** A page whose troubles are written down. */
export async function watched(context: BrowserContext, front: string, troubles: string[]): Promise<Page> {
  const page = await context.newPage();
  const where = () => page.url().slice(front.length - 1);
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${where()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${where()}: script: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`${where()}: dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(front))
      troubles.push(`${where()}: left the site for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 300 && response.status() !== 304) troubles.push(`${where()}: ${response.url()} answered ${response.status()}`);
  });
  // Aborted is what the next page has overtaken; whether it is there is asked of every asset.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      troubles.push(`${where()}: ${request.url()} failed: ${request.failure()?.errorText}`);
  });
  return page;
}

async function look(page: Page, address: string): Promise<Seen> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  const text = await page.evaluate(readScreen);
  const read = await page.evaluate(() => ({
    title: document.title,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    // By attribute: in a picture a link’s `href` is an object.
    links: [...document.querySelectorAll('a[href], area[href]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
    ),
    assets: [...document.querySelectorAll('link[href], [src]')].map(
      (node) => (node as HTMLLinkElement).href ?? (node as HTMLImageElement).src,
    ),
  }));
  return { address, status: answer?.status() ?? 0, text, ...read, ids: new Set(read.ids) };
}

/** A page is a file: what stands behind `?` is for its script. */
export function pageOf(link: string): string {
  return link.replace(/[?#].*/, '');
}

/** Runs in the page. Controls do something only where there is script, and may be there only then. */
function readScreen(): string {
  const controls = [...document.querySelectorAll<HTMLElement>('button, nav, form')];
  for (const control of controls) control.style.setProperty('display', 'none', 'important');
  const text = document.body.innerText;
  for (const control of controls) control.style.removeProperty('display');
  return text;
}

/** Data files are links too, but not pages. */
function isPage(address: string): boolean {
  return /\/$|\.html$/.test(address);
}
