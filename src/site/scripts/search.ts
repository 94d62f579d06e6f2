/**
 * Search from every page, by `/`, Ctrl or ⌘ K and the link in the masthead, and the marks where a result led to.
 * What they need is fetched when somebody wants it, and not before.
 */
export function offerSearch(): void {
  addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) open(event);
  });
  document.querySelector<HTMLElement>('.find')?.addEventListener('click', (event) => {
    // With a key held a new tab is wanted: that is the search page.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  const hits = new URLSearchParams(location.search).getAll('hit');
  if (hits.length > 0) void import('./search/highlight.ts').then(({ showHits }) => showHits(hits));
}

/** The search page has its own input; elsewhere a dialog opens. */
function open(event: Event): void {
  event.preventDefault();
  const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
  input?.focus();
  input?.select();
  if (!input) void import('./search/dialog.ts').then(({ openSearch }) => openSearch());
}
