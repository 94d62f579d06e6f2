/** Filters of a list, in place: what the address asks for is shown; a chip keeps the other filters; Escape shows all. */
import { aim, choicesIn, countLeft } from './filter-choices.ts';
import { fits, queryOf, wantedIn, withFilter, type Wanted } from './filter-state.ts';

const lists = {
  events: { rows: '.evlist .ev:not(.also)', also: '.evlist .also', groups: '.evlist .grp', one: 'event', many: 'events' },
  names: {
    rows: '.elist > li',
    also: 'none',
    groups: '.band:has(> .matter > .elist), .matter > h3, .matter > .elist',
    one: 'name',
    many: 'names',
  },
} as const;

/** Where the rows of a list stand in its page, and what they are called. */
type List = (typeof lists)[keyof typeof lists];

for (const filters of document.querySelectorAll<HTMLElement>('.filters[data-of]'))
  start(filters, lists[filters.dataset['of'] === 'names' ? 'names' : 'events']);

function start(filters: HTMLElement, list: List): void {
  const choices = choicesIn(filters);
  const { chips, pickers } = choices;
  const kinds = [...new Set([...chips, ...pickers].map(({ kind }) => kind))];
  const { home, chosen, part } = filters.dataset;
  if (home !== undefined) {
    const now = wantedIn(chosen ?? '', kinds);
    for (const { select, kind } of pickers)
      select.addEventListener('change', () => location.assign(home + queryOf(withFilter(now, kind, select.value))));
    return aim(chips, now, home);
  }

  const rows = [...document.querySelectorAll<HTMLElement>(list.rows)];
  const said = filters.querySelector('.shown');
  const reset = filters.querySelector<HTMLAnchorElement>('.reset');
  let wanted: Wanted = {};
  show(wantedIn(location.search, kinds));

  // A chip in force, pressed again, lets go.
  for (const { link, kind, value } of chips) onPlainClick(link, () => go(withFilter(wanted, kind, wanted[kind] === value ? '' : value)));
  for (const { select, kind } of pickers) select.addEventListener('change', () => go(withFilter(wanted, kind, select.value)));
  if (reset)
    onPlainClick(reset, () => {
      go({});
      chips[0]?.link.focus();
    });
  addEventListener('popstate', () => show(wantedIn(location.search, kinds)));
  onFreeEscape(() => {
    if (Object.keys(wanted).length > 0) go({});
  });

  function go(next: Wanted): void {
    history.pushState(null, '', `${location.pathname}${queryOf(next)}`);
    show(next);
  }

  function show(next: Wanted): void {
    wanted = next;
    const any = Object.keys(wanted).length > 0;
    const shown = showRows(rows, list, wanted);
    if (said)
      said.textContent = any
        ? `${shown} of ${rows.length} ${rows.length === 1 ? list.one : list.many}${part === undefined ? '' : ' of this page'} shown.`
        : '';
    if (reset) {
      reset.hidden = !any;
      reset.href = location.pathname;
    }
    aim(chips, wanted);
    countLeft(choices, rows, wanted);
  }
}

/** Hides the rows that do not fit, and what would stand over nothing. @returns how many are left */
function showRows(rows: readonly HTMLElement[], list: List, wanted: Wanted): number {
  const any = Object.keys(wanted).length > 0;
  for (const row of rows) row.hidden = !fits(row.dataset, wanted);
  // What was also said that day is under no filter.
  for (const row of document.querySelectorAll<HTMLElement>(list.also)) row.hidden = any;
  for (const group of document.querySelectorAll<HTMLElement>(list.groups)) group.hidden = any && isEmpty(group, rows);
  return rows.filter(({ hidden }) => !hidden).length;
}

/** A heading counts as empty where the list under it is. */
function isEmpty(group: HTMLElement, rows: readonly HTMLElement[]): boolean {
  const holder = /^H\d$/.test(group.tagName) ? group.nextElementSibling : group;
  return !rows.some((row) => !row.hidden && holder?.contains(row));
}

/** Escape where nothing else answers to it: no field, dialog or card. */
function onFreeEscape(act: () => void): void {
  addEventListener('keydown', (event) => {
    const busy =
      event.defaultPrevented
      || (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog, [popover]:popover-open'));
    if (event.key === 'Escape' && !busy) act();
  });
}

/** A click that would follow the link here, not in another tab. */
function onPlainClick(link: HTMLAnchorElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    act();
  });
}
