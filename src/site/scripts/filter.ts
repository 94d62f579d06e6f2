/** Filters of a list, in place: what the address asks for is shown; a chip keeps the other filters; Escape shows all. */
import { fits, queryOf, wantedIn, withFilter, type Wanted } from './filter-state.ts';

const lists = {
  events: { rows: '.evlist .ev:not(.also)', also: '.evlist .also', groups: '.evlist .grp', one: 'event', many: 'events' },
  names: { rows: '.elist > li', also: 'none', groups: '.band:has(> .matter > .elist), .matter > h3, .matter > .elist', one: 'name', many: 'names' },
} as const;

for (const filters of document.querySelectorAll<HTMLElement>('.filters[data-of]')) start(filters, lists[filters.dataset['of'] === 'names' ? 'names' : 'events']);

function start(filters: HTMLElement, list: (typeof lists)[keyof typeof lists]): void {
  const chips = [...filters.querySelectorAll<HTMLAnchorElement>('a.chip')].map((chip) => ({ chip, to: chip.getAttribute('href') ?? '', kind: chip.dataset['kind'] ?? '', value: chip.dataset['value'] ?? '', count: chip.querySelector('.c') }));
  const pickers = [...filters.querySelectorAll('select')].map((select) => ({ select, kind: select.dataset['kind'] ?? '', options: [...select.options].filter(({ value }) => value !== '') }));
  const kinds = [...new Set([...chips, ...pickers].map(({ kind }) => kind))];
  const { home, chosen, part } = filters.dataset;
  if (home !== undefined) {
    const now = wantedIn(chosen ?? '', kinds);
    for (const { select, kind } of pickers) select.addEventListener('change', () => location.assign(home + queryOf(withFilter(now, kind, select.value))));
    return aim(home, now);
  }

  const rows = [...document.querySelectorAll<HTMLElement>(list.rows)];
  const said = filters.querySelector('.shown');
  const reset = filters.querySelector<HTMLAnchorElement>('.reset');
  let wanted: Wanted = {};
  show(wantedIn(location.search, kinds));

  // A chip in force, pressed again, lets go.
  for (const { chip, kind, value } of chips) onPlainClick(chip, () => go(withFilter(wanted, kind, wanted[kind] === value ? '' : value)));
  for (const { select, kind } of pickers) select.addEventListener('change', () => go(withFilter(wanted, kind, select.value)));
  if (reset) onPlainClick(reset, () => {
    go({});
    chips[0]?.chip.focus();
  });
  addEventListener('popstate', () => show(wantedIn(location.search, kinds)));
  addEventListener('keydown', (event) => {
    const busy = event.defaultPrevented || (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog, [popover]:popover-open'));
    if (event.key === 'Escape' && !busy && Object.keys(wanted).length > 0) go({});
  });

  function go(next: Wanted): void {
    history.pushState(null, '', `${location.pathname}${queryOf(next)}`);
    show(next);
  }

  function show(next: Wanted): void {
    wanted = next;
    const any = Object.keys(wanted).length > 0;
    for (const row of rows) row.hidden = !fits(row.dataset, wanted);
    // What was also said that day is under no filter.
    for (const row of document.querySelectorAll<HTMLElement>(list.also)) row.hidden = any;
    for (const group of document.querySelectorAll<HTMLElement>(list.groups)) group.hidden = any && isEmpty(group);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    if (said) said.textContent = any ? `${shown} of ${rows.length} ${rows.length === 1 ? list.one : list.many}${part === undefined ? '' : ' of this page'} shown.` : '';
    if (reset) {
      reset.hidden = !any;
      reset.href = location.pathname;
    }
    aim('', wanted);
    for (const { chip, kind, value, count } of chips) {
      const left = rows.filter((row) => fits(row.dataset, withFilter(wanted, kind, value))).length;
      if (count) count.textContent = String(left);
      chip.classList.toggle('nil', left === 0);
      // What is in force must be seen.
      if (wanted[kind] === value && value !== '') chip.closest('details')?.setAttribute('open', '');
    }
    for (const { select, kind, options } of pickers) {
      const value = options.find((option) => option.value === wanted[kind])?.value ?? '';
      select.value = value;
      select.classList.toggle('on', value !== '');
      for (const option of options) option.disabled = option.value !== value && !rows.some((row) => fits(row.dataset, withFilter(wanted, kind, option.value)));
      if (value !== '') select.closest('details')?.setAttribute('open', '');
    }
  }

  /** A heading counts as empty where the list under it is. */
  function isEmpty(group: HTMLElement): boolean {
    const holder = /^H\d$/.test(group.tagName) ? group.nextElementSibling : group;
    return !rows.some((row) => !row.hidden && holder?.contains(row));
  }

  /** Points each chip at the list with its own filter changed, and marks those in force. One filter alone has a page of its own. */
  function aim(page: string, now: Wanted): void {
    for (const { chip, to, kind, value, count } of chips) {
      const next = withFilter(now, kind, value);
      chip.href = Object.keys(next).length > 1 || value === '' ? `${page === '' ? location.pathname : page}${queryOf(next)}` : to;
      const inForce = (now[kind] ?? '') === value;
      if (inForce) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
      // The numbers on another list's page are of the whole list, not of what would be left of this one.
      if (page !== '' && count && !inForce && kind !== Object.keys(now)[0]) count.textContent = '';
    }
  }
}

/** A click that would follow the link here, not in another tab. */
function onPlainClick(link: HTMLAnchorElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    act();
  });
}
