/** Filters of the chronology: what the address asks for is shown; a chip keeps the other filters. */
const asked = new URLSearchParams(location.search);
const wanted = { status: asked.get('status') ?? '', entity: asked.get('entity') ?? '' };
const filters = document.querySelector<HTMLElement>('.filters');
const events = [...document.querySelectorAll<HTMLElement>('.evlist .ev:not(.also)')];

if (filters) {
  filters.hidden = false;
  for (const event of events) event.hidden = !fits(event);
  for (const also of document.querySelectorAll<HTMLElement>('.evlist .also')) also.hidden = wanted.status !== '' || wanted.entity !== '';
  for (const group of document.querySelectorAll<HTMLElement>('.evlist .grp')) group.hidden = group.querySelector('.ev:not([hidden])') === null;
  for (const chip of filters.querySelectorAll<HTMLAnchorElement>('.chip')) aim(chip);
  const shown = events.filter(({ hidden }) => !hidden).length;
  const status = filters.querySelector('.shown');
  if (status && (wanted.status || wanted.entity)) status.textContent = `${shown} of ${events.length} events shown.`;
}

function fits({ dataset }: HTMLElement): boolean {
  return (!wanted.status || dataset['status'] === wanted.status)
    && (!wanted.entity || (dataset['names'] ?? '').split(' ').includes(wanted.entity));
}

/** Points a chip at the list with its own filter changed, and marks the one in force. */
function aim(chip: HTMLAnchorElement): void {
  const key = chip.dataset['kind'] === 'entity' ? 'entity' : 'status';
  const value = chip.dataset['value'] ?? '';
  const next = new URLSearchParams(Object.entries({ ...wanted, [key]: value }).filter(([, text]) => text !== ''));
  chip.href = `${location.pathname}${next.size > 0 ? `?${next}` : ''}`;
  if (wanted[key] === value) chip.setAttribute('aria-current', 'true');
}
