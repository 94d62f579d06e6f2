import { facets, toggled, valuesOf, type Asked, type FacetName } from './facets.ts';
import { valueWords } from './in-words.ts';
import { element } from './rows.ts';
import type { Shown } from './view.ts';

/** Values of a facet that are shown at once; the rest can be unfolded. */
const shortest = 6;

/** Most values of one facet: thousands of names are no list to choose from. */
const longest = 60;

/** The filters beside the list, each value with its count: a box to tick. The focus stays where it was. */
export function showFacets(
  holder: HTMLElement,
  { asked, counts }: Shown,
  ask: (asked: Asked) => void,
  count: (name: FacetName) => void,
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement && holder.contains(document.activeElement) ? document.activeElement.id : undefined;
  const open = new Set([...holder.querySelectorAll('details[open]')].map(({ id }) => id));
  const groups = facets.flatMap(({ name, title }) => {
    if (counts.size > 0 && !counts.has(name)) return [fieldset(title, counter(name))];
    const values = valuesOf(counts, asked, name).slice(0, longest);
    const on = values.filter((value) => value.on).length;
    if (values.length === 0 || (values.length === 1 && on === 0)) return [];
    const boxes = values.map(({ value, count, on: checked }, at) => box(name, value, count, checked, `${name}-${at}`));
    const rest = boxes.slice(Math.max(shortest, on));
    const details = element('details', '', element('summary', '', `${rest.length} more`), ...rest);
    details.id = `more-${name}`;
    details.open = open.has(details.id);
    return [fieldset(title, ...boxes.slice(0, Math.max(shortest, on)), ...(rest.length > 0 ? [details] : []))];
  });
  holder.hidden = groups.length === 0;
  holder.replaceChildren(...groups);
  if (focused !== undefined) document.getElementById(focused)?.focus();

  function fieldset(title: string, ...children: HTMLElement[]): HTMLElement {
    return element('fieldset', '', element('legend', 'k', title), ...children);
  }

  /** A facet whose list is long over the wire is counted when somebody wants it. */
  function counter(name: FacetName): HTMLElement {
    const button = element('button', 'more', 'Count and choose');
    button.type = 'button';
    button.addEventListener('click', () => count(name));
    return button;
  }

  function box(name: FacetName, value: string, count: number, checked: boolean, id: string): HTMLElement {
    const input = element('input', '');
    Object.assign(input, { type: 'checkbox', checked, id: `facet-${id}` });
    input.addEventListener('change', () => ask(toggled(asked, name, value)));
    return element('label', '', input, ` ${valueWords(name, value)} `, element('span', 'c', String(count)));
  }
}
