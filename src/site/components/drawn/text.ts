import { h, link, type Child, type Drawn } from './h.ts';

/** A numbered block of a source with its notes. `shared`: another source has the same passage, a bar stands beside it. */
export function Para({ shared }: { shared?: string }, children: readonly Child[]): Drawn {
  return h('div', { class: shared ? 'para has-shared' : 'para' }, ...children);
}

/**
 * A block of a source under its own address. `kind`: `paragraph`, `heading`, `item`; `source`: its number, for the whole locator on paper.
 */
export function Words({ id, kind, source }: { id: string; kind: string; source?: string }, children: readonly Child[]): Drawn {
  const number = id.replace(/^.*p/, '');
  return h(
    'div',
    { class: `p ${kind}`, id },
    h('a', { class: 'n', href: `#${id}`, 'aria-label': `Paragraph ${number}` }, source && h('i', {}, 'S', source, ' ¶'), number),
    ...children,
  );
}

/**
 * A mention in a source's words, linked to its profile: the underline tells its type. `tone`: `again`, first in a later paragraph; `more`,
 * repeated in one.
 */
export function Name({ to, type, tone }: { to: string; type: string; tone?: string }, children: readonly Child[]): Drawn {
  return link(to, { class: tone ? `${type} ${tone}` : type }, ...children);
}

/** A locator, linked: S3 ¶12. The same on screen, on paper, in search and in data. Without `para`, the source as a whole. */
export function Loc({ to, source, para }: { to: string; source: string; para?: string | undefined }): Drawn {
  return link(to, { class: 'loc' }, h('b', {}, 'S', source), para && ` ¶${para}`);
}

/** Words of a source that have a note, in half brackets. */
export function Lemma({ id, note }: { id: string; note: string }, children: readonly Child[]): Drawn {
  return h('span', { class: 'lem', id }, h('a', { href: `#${note}` }, ...children));
}

/** Notes to a block: in the margin on a wide screen, opened in place on a narrow one. */
export function Notes({ summary }: { summary: string }, children: readonly Child[]): Drawn {
  return h('details', { class: 'fold mg' }, h('summary', {}, h('span', {}, summary)), h('ul', { class: 'notes' }, ...children));
}

/** A note of the apparatus: lemma ] value, how it is known, and the reason as its children. `back`: where the lemma stands. */
export function Note(
  { id, back, lemma, value, label }: { id: string; back?: string; lemma?: string; value?: string; label?: string },
  children: readonly Child[],
): Drawn {
  return h(
    'li',
    { id },
    lemma && (back ? h('a', { class: 'lm', href: `#${back}` }, lemma) : h('span', { class: 'lm' }, lemma)),
    ' ',
    value && h('span', { class: 'val' }, value, '.'),
    ' ',
    label && h('b', { class: 'k' }, label),
    ' ',
    ...children,
  );
}

/** Words of a source inside ours. */
export function Said(_: object, children: readonly Child[]): Drawn {
  return h('q', {}, ...children);
}

/** What is typed or stands in a file, letter by letter. */
export function Code(_: object, children: readonly Child[]): Drawn {
  return h('code', {}, ...children);
}

/** A mention in its sentence. */
export function Mention({
  to,
  source,
  para,
  before,
  name,
  after,
}: {
  to: string;
  source: string;
  para?: string;
  before?: string;
  name: string;
  after?: string;
}): Drawn {
  return h(
    'li',
    {},
    Loc({ to, source, para }),
    h('p', {}, h('span', { class: 'l' }, h('span', {}, before)), h('mark', {}, name), h('span', { class: 'r' }, after)),
  );
}

/** Quotations. */
export function Quotes({ kind }: { kind?: string }, children: readonly Child[]): Drawn {
  return h('div', { class: kind ? `quotes ${kind}` : 'quotes' }, ...children);
}

/**
 * Somebody's words; our marks outside, the source's own punctuation inside. Children: who, where, other wordings. `kind`: `indirect`, as
 * the source reports them.
 */
export function Quote({ id, words, kind }: { id?: string; words: string; kind?: string }, children: readonly Child[]): Drawn {
  return h('figure', { id, class: kind }, h('blockquote', {}, h('p', {}, '“', words, '”')), h('figcaption', {}, ...children));
}

/** An amount: modifier (“more than”), numeral, unit (“million a year”); below what it counts and where that stands. */
export function Figure(
  { id, before, number, after }: { id?: string; before?: string; number: string; after?: string },
  children: readonly Child[],
): Drawn {
  return h(
    'li',
    { id },
    h('p', { class: 'fig' }, before && [h('small', {}, before), ' '], h('b', {}, number), after && [' ', h('small', {}, after)]),
    h('div', { class: 'of' }, ...children),
  );
}

/** A line that was set aside, verbatim. */
export function CutLine({ text }: { text: string }): Drawn {
  return h('li', {}, text);
}

/** Words and marks of one line that stand in no paragraph of their own. */
export function Plain(_: object, children: readonly Child[]): Drawn {
  return children;
}
