import { fits, queryOf, withFilter, type Wanted } from './filter-state.ts';

/** A link to the list with one filter changed. */
export interface Chip {
  readonly link: HTMLAnchorElement;
  /** The page that has this filter alone. */
  readonly to: string;
  readonly kind: string;
  /** Empty for the chip that lets its kind go. */
  readonly value: string;
  readonly count: Element | null;
}

/** Filters that are too many to stand side by side. */
export interface Picker {
  readonly select: HTMLSelectElement;
  readonly kind: string;
  /** All but the first, which lets its kind go. */
  readonly options: readonly HTMLOptionElement[];
}

/** What can be chosen in a list's filters. */
export interface Choices {
  readonly chips: readonly Chip[];
  readonly pickers: readonly Picker[];
}

/** The chips and pickers of a list's filters, in the page's order. */
export function choicesIn(filters: HTMLElement): Choices {
  return {
    chips: [...filters.querySelectorAll<HTMLAnchorElement>('a.chip')].map((link) => ({
      link,
      to: link.getAttribute('href') ?? '',
      kind: link.dataset['kind'] ?? '',
      value: link.dataset['value'] ?? '',
      count: link.querySelector('.c'),
    })),
    pickers: [...filters.querySelectorAll('select')].map((select) => ({
      select,
      kind: select.dataset['kind'] ?? '',
      options: [...select.options].filter(({ value }) => value !== ''),
    })),
  };
}

/**
 * Points each chip at the list with its own filter changed, and marks those in force. One filter alone has a page of its
 * own. `elsewhere`: the address of the whole list, where the page has a part of it.
 */
export function aim(chips: readonly Chip[], now: Wanted, elsewhere?: string): void {
  for (const { link, to, kind, value, count } of chips) {
    const next = withFilter(now, kind, value);
    link.href = Object.keys(next).length > 1 || value === '' ? `${elsewhere ?? location.pathname}${queryOf(next)}` : to;
    const inForce = (now[kind] ?? '') === value;
    if (inForce) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    // The numbers on another list's page are of the whole list, not of what would be left of this one.
    if (elsewhere !== undefined && count && !inForce && kind !== Object.keys(now)[0]) count.textContent = '';
  }
}

/** Says at each choice how many rows it would leave, and opens what holds one in force: it must be seen. */
export function countLeft({ chips, pickers }: Choices, rows: readonly HTMLElement[], now: Wanted): void {
  const leaves = (kind: string, value: string) => (row: HTMLElement) => fits(row.dataset, withFilter(now, kind, value));
  for (const { link, kind, value, count } of chips) {
    const left = rows.filter(leaves(kind, value)).length;
    if (count) count.textContent = String(left);
    link.classList.toggle('nil', left === 0);
    if (now[kind] === value && value !== '') link.closest('details')?.setAttribute('open', '');
  }
  for (const { select, kind, options } of pickers) {
    const value = options.find((option) => option.value === now[kind])?.value ?? '';
    select.value = value;
    select.classList.toggle('on', value !== '');
    for (const option of options) option.disabled = option.value !== value && !rows.some(leaves(kind, option.value));
    if (value !== '') select.closest('details')?.setAttribute('open', '');
  }
}
