import type { FoundKind } from '../../../model/search-record.ts';
import { href } from '../../href.ts';
import { excerptOf } from './excerpt.ts';
import { kindWords } from './kind-words.ts';
import { otherSpellings, stretchesIn, termIn, type Hit, type Stretch } from './found.ts';
import type { Query } from './query.ts';
import type { Spellings } from './spellings.ts';

/** One result: a link with where it stands, its words with the hits marked, what it is. Made of nodes: no text becomes markup. */
export function toRow({ address, facts, text }: Hit, query: Query, spellings: Spellings, withKind: boolean): HTMLLIElement {
  const { kind, title, locator, about, outlet, when, type } = facts;
  const words = kind === 'name' || kind === 'source' ? (title ?? text) : text;
  const hits = stretchesIn(words, query, spellings);
  const shown = [words, kind === 'name' || kind === 'quote' ? about : undefined, ...(facts.names ?? [])]
    .filter((part) => part !== undefined)
    .join(' ‖ ');
  const other = otherSpellings(shown, query, spellings);
  const names = (facts.names ?? []).filter((name) =>
    query.terms.some((term) => termIn(words, term, spellings).length === 0 && termIn(name, term, spellings).length > 0),
  );
  const marked = element('span', 'sn', ...marksIn(words, hits));
  if (kind === 'quote') (marked.prepend('“'), marked.append('”'));
  const small = [
    withKind ? kindWords[kind][0] : undefined,
    kind === 'briefing' ? title : undefined,
    about,
    kind === 'name' || kind === 'event' ? undefined : outlet,
    ...(names.length === 0 ? [] : [`about ${names.join(', ')}`]),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  const why = other.map((spelling) => `matches “${spelling}”`).join('; ');
  if (small !== '' || why !== '')
    marked.append(
      ' ',
      element('small', '', ...marksIn(small, stretchesIn(small, query, spellings)), small !== '' && why !== '' ? '; ' : '', why),
    );
  const link = element('a', '', place(locator, type), marked, ' ', element('span', 'sd', when ?? ''));
  link.href = linkTo(
    address,
    kind,
    hits.map(({ start, end }) => words.slice(start, end)),
  );
  const row = element('li', '', link);
  row.dataset['kind'] = kind;
  if (locator !== undefined) row.dataset['locator'] = locator;
  if (facts.date !== undefined) row.dataset['date'] = facts.date;
  return row;
}

/** A text, or a part of a long one, with its hits marked. */
function marksIn(words: string, hits: readonly Stretch[]): (Node | string)[] {
  return excerptOf(words, hits).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text));
}

/** Words to be marked on the page ride along in the address; a name’s page has them everywhere. */
function linkTo(address: string, kind: FoundKind, hits: readonly string[]): string {
  const words = [...new Set(hits)].slice(0, 8);
  if (words.length === 0 || (kind !== 'paragraph' && kind !== 'quote' && kind !== 'briefing')) return href(address);
  const [page = '', fragment] = address.split('#');
  return href(`${page}?${new URLSearchParams(words.map((word) => ['hit', word]))}${fragment === undefined ? '' : `#${fragment}`}`);
}

function place(locator: string | undefined, type: string | undefined): HTMLElement {
  if (type !== undefined) {
    const glyph = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#g-${type}`);
    for (const [name, value] of Object.entries({ class: `gl ${type}`, width: '14', height: '14', 'aria-hidden': 'true' }))
      glyph.setAttribute(name, value);
    glyph.append(use);
    const holder = element('span', 'ic');
    holder.append(glyph);
    return holder;
  }
  const [source = '', paragraph] = (locator ?? '').split(' ');
  return element(
    'span',
    'loc',
    ...(source === '' ? [] : [element('b', '', source)]),
    ...(paragraph === undefined ? [] : [`\u00A0${paragraph}`]),
    ' ',
  );
}

/** An element with a class and what is in it: nodes, or plain text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
