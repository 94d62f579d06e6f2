/**
 * Previews: pointing at a name or a locator, or reaching it by keyboard, shows what it leads to in a small
 * card: the head of the page, or the paragraph. Escape closes it; nothing stands there only.
 */

/** Before a card opens, and before one that is left closes: there is time to reach it. In milliseconds. */
const [opens, closes] = [250, 150];
const selector = 'main a:is(.person, .organisation, .place, .event, .work, .loc)';

const card = document.createElement('div');
card.id = 'card';
card.className = 'card';
card.popover = 'manual';
card.role = 'tooltip';

/** The link whose card is open; the one whose card is on its way; the one whose card was sent away by Escape. */
let open: HTMLAnchorElement | undefined;
let next: HTMLAnchorElement | undefined;
let dismissed: HTMLAnchorElement | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
const pages = new Map<string, Promise<Document | undefined>>();

/** Listens from now on; where the browser knows no popovers, there are no cards. */
export function startPreviews(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(selector);
    if (link) aim(link);
    else if (card.contains(event.target)) stay();
    else leave();
  });
  document.documentElement.addEventListener('pointerleave', leave);
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches(selector) && target.matches(':focus-visible')) aim(target);
    else close();
  });
  addEventListener('focusout', leave);
  addEventListener('pointerdown', ({ target }) => {
    if (!card.contains(target as Node)) close();
  });
  addEventListener('hashchange', close);
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = open ?? next;
    close();
  });
}

function aim(link: HTMLAnchorElement): void {
  if (link === next || link === dismissed) return;
  stay();
  if (link === open) return;
  next = link;
  opening = setTimeout(() => void show(link), opens);
}

function stay(): void {
  clearTimeout(closing);
  clearTimeout(opening);
  next = undefined;
}

function leave(): void {
  stay();
  dismissed = undefined;
  closing = setTimeout(close, closes);
}

function close(): void {
  stay();
  release();
  if (card.isConnected && card.matches(':popover-open')) card.hidePopover();
}

function release(): void {
  open?.style.removeProperty('anchor-name');
  open?.removeAttribute('aria-describedby');
  open = undefined;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const content = await contentOf(new URL(link.href));
  if (next !== link) return;
  next = undefined;
  release();
  if (!content) return close();
  if (!card.isConnected) document.querySelector('main')?.append(card);
  card.replaceChildren(...content);
  open = link;
  link.style.setProperty('anchor-name', '--card');
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
}

/** The paragraph an address leads to under the line of its source, else the head of the page. */
async function contentOf(url: URL): Promise<readonly Node[] | undefined> {
  const isHere = url.pathname === location.pathname;
  const page = isHere ? document : await pageAt(url.origin + url.pathname);
  const head = page?.querySelector('[data-preview]');
  const words = url.hash.length > 1 ? page?.getElementById(decodeURIComponent(url.hash.slice(1))) : undefined;
  if (words?.matches('.p')) return [...[head?.querySelector('.kick')].flatMap((line) => (line ? [plain(line)] : [])), plain(words)];
  return head && !isHere ? [...plain(head).childNodes] : undefined;
}

function pageAt(address: string): Promise<Document | undefined> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address)
    .then(async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined))
    .catch(() => undefined);
  pages.set(address, page);
  return page;
}

/** A copy to look at only: without ids, and nothing in it can be reached or opened; a heading is no heading of this page. */
function plain(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const own of copy.querySelectorAll('.n, .vh, details, script, style')) own.remove();
  for (const inner of copy.querySelectorAll('.lem')) inner.replaceWith(...inner.childNodes);
  for (const [from, to] of [
    ['a', 'span'],
    ['h1, h2, h3', 'p'],
  ] as const)
    for (const old of copy.querySelectorAll(from)) exchange(old, to);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  copy.removeAttribute('data-preview');
  return copy;
}

function exchange(old: Element, tag: 'span' | 'p'): void {
  const fresh = document.createElement(tag);
  fresh.className = tag === 'p' ? 'cn' : old.className;
  fresh.append(...old.childNodes);
  old.replaceWith(fresh);
}
