import { h, link, type Child, type Drawn } from './h.ts';
import { Loc } from './text.ts';

/** The sign of an entity's type; Sprite.astro draws it once a page. */
export function glyph(type: string): Drawn {
  return h('svg', { class: `gl ${type}`, width: '14', height: '14', 'aria-hidden': 'true' }, h('use', { href: `#g-${type}` }));
}

/** Names of one type in a text. */
export function NamesOfType({ type, title }: { type: string; title: string }, children: readonly Child[]): Drawn {
  return h('li', {}, h('b', { class: 'k' }, glyph(type), title), ' ', ...children);
}

/** A name with how often the text mentions it. */
export function NameHere({ to, type, name, count }: { to: string; type: string; name: string; count: string }): Drawn {
  return [h('span', {}, link(to, { class: type }, name), h('span', { class: 'c' }, count)), ' '];
}

/** Neighbours, and the sentence that relates them. */
export function RelatedTo(_: object, children: readonly Child[]): Drawn {
  return h('li', {}, ...children);
}

/** Names that one sentence relates to the profile's. */
export function NearNames(_: object, children: readonly Child[]): Drawn {
  return h('ul', { class: 'nms' }, ...children);
}

/** A neighbour, and how many paragraphs name both. */
export function NearName({ to, type, name, shared }: { to: string; type: string; name: string; shared: string }): Drawn {
  return h('li', { class: 'nm' }, glyph(type), link(to, { class: type }, name), ' ', h('span', { class: 'c' }, shared));
}

/** A line from the name to a neighbour (`ln`), or from neighbour to neighbour (`arc`). */
export function FanLine({ d, width, kind }: { d: string; width: string; kind: string }): Drawn {
  return h('path', { class: kind, 'stroke-width': width, d });
}

/** One line of the name the fan is about. */
export function FanName({ y, text }: { y: string; text: string }): Drawn {
  return h('text', { class: 'me', x: '0', y }, text);
}

/**
 * A neighbour in the fan: glyph, name (`full` where that is shortened) with its link, number of shared paragraphs. `y`: its middle; `end`:
 * where the number ends.
 */
export function FanNeighbour({
  to,
  type,
  x,
  y,
  end,
  name,
  full,
  count,
}: {
  to: string;
  type: string;
  x: string;
  y: string;
  end: string;
  name: string;
  full: string;
  count: string;
}): Drawn {
  const [left, base] = [Number(x), Number(y) + 5];
  return [
    link(
      to,
      {},
      name !== full && h('title', {}, full),
      h('use', { href: `#g-${type}`, x: left, y: Number(y) - 7, width: '14', height: '14', class: `gl ${type}` }),
      h('text', { class: 'nm', x: left + 20, y: base }, name),
    ),
    h('text', { class: 'ct', x: end, y: base, 'text-anchor': 'end' }, count),
  ];
}

/**
 * The paragraphs of one source as cells; those with the name, or shared, are links. A long text lists only these, or says that it is its
 * title.
 * `paragraphs`: how many; `on`: the filled, `1 4 6`; `own`: number of the source the cells belong to, where that is another; `links`: where
 * they lead, where not to their paragraphs.
 */
export function Strip({
  to,
  source,
  date,
  paragraphs,
  on,
  own = source,
  links,
}: {
  to: string;
  source: string;
  date: string;
  paragraphs: string;
  on: string;
  own?: string;
  links?: string;
}): Drawn {
  const places = links?.split(' ');
  const named = new Map(
    on
      .split(' ')
      .filter((number) => number !== '')
      .map((number, at) => [Number(number), places?.[at] ?? `${to}#p${number}`]),
  );
  const long = Number(paragraphs) > 24;
  const all = long ? [...named.keys()] : Array.from({ length: Number(paragraphs) }, (_, at) => at + 1);
  const cell = (number: number) => {
    const place = named.get(number);
    return place === undefined
      ? h('span', { 'aria-hidden': 'true' }, number)
      : link(place, { class: 'on' }, h('span', { class: 'vh' }, 'S', own, ' '), '¶', number);
  };
  return h(
    'div',
    { class: 'st' },
    h('p', {}, Loc({ to, source }), ' ', h('span', {}, date)),
    h(
      'div',
      { class: long ? 'cells some' : 'cells' },
      ...(long && named.size === 0 ? [link(to, { class: 'on' }, 'title')] : all.map(cell)),
    ),
  );
}
