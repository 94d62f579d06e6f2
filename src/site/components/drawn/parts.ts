import { mark } from './events.ts';
import { h, link, type Child, type Drawn } from './h.ts';
import { glyph } from './names.ts';

/** A section inside the flow. */
export function Section({ id, title }: { id: string; title: string }, children: readonly Child[]): Drawn {
  return h('section', { id }, h('h2', {}, title), ...children);
}

/** A list of facts. */
export function Facts({ wide }: { wide?: string }, children: readonly Child[]): Drawn {
  return h('dl', { class: wide ? 'facts wide' : 'facts' }, ...children);
}

/** A fact: label, value, and how it is known. */
export function Fact({ label, note }: { label: string; note?: string }, children: readonly Child[]): Drawn {
  return h('div', {}, h('dt', {}, label), h('dd', {}, ...children, note && h('small', {}, note)));
}

/** A small line of explanation before a list. */
export function Lead(_: object, children: readonly Child[]): Drawn {
  return h('div', { class: 'lead' }, ...children);
}

/** One line of the contents. */
export function OnPageItem({ to, title }: { to: string; title: string }): Drawn {
  return h('li', {}, h('a', { href: to }, title));
}

/** Where the number of a page comes once the PDF is paged (src/paper/number-pages.ts). */
export function PageOf({ to }: { to: string }): Drawn {
  return h('b', { class: 'pg', 'data-of': to.replace(/^.*#/, '') });
}

/** One part of a long list, with how much is there. `current`: this page is that part; `rel`: `prev`, `next`, a neighbour. */
export function PagesTo({
  to,
  label,
  count,
  current,
  rel,
}: {
  to: string;
  label: string;
  count?: string;
  current?: string;
  rel?: string;
}): Drawn {
  return [
    link(
      to,
      { class: 'chip', rel, 'aria-current': current ? 'page' : undefined },
      rel === 'prev' && h('span', { 'aria-hidden': 'true' }, '← '),
      label,
      count && h('span', { class: 'c' }, count),
      rel === 'next' && h('span', { 'aria-hidden': 'true' }, ' →'),
    ),
    ' ',
  ];
}

interface ChipAttributes {
  /** Name in the address. */
  kind: string;
  /** Value in the address; absent for all. */
  value?: string;
  label: string;
  count?: string;
  /** For the mark of a status. */
  status?: string;
  /** For the glyph of a name. */
  type?: string;
  /** The page of that list, for readers without script. */
  to: string;
  /** Present where this page is that list. */
  current?: string;
}

/** One filter: a link to the list so filtered. */
export function FilterChip({ kind, value, label, count, status, type, to, current }: ChipAttributes): Drawn {
  return [
    link(
      to,
      { class: 'chip', 'data-kind': kind, 'data-value': value ?? '', 'aria-current': current ? 'true' : undefined },
      status && mark(status, 'day'),
      type && glyph(type),
      label,
      count && h('span', { class: 'c' }, count),
    ),
    ' ',
  ];
}

/** One filter among many. */
export function FilterOption({ value, label }: { value: string; label: string }): Drawn {
  return h('option', { value }, label);
}

/** A row of a table. */
export function Row(_: object, children: readonly Child[]): Drawn {
  return h('tr', {}, ...children);
}

/** A cell of a table. `as`: `row`, `column`, a head of it; `kind`: `num`, set right. */
export function Cell({ as, kind }: { as?: string; kind?: string }, children: readonly Child[]): Drawn {
  return as ? h('th', { scope: as === 'row' ? 'row' : 'col', class: kind }, ...children) : h('td', { class: kind }, ...children);
}
