import type { FoundKind } from '../../../model/search-record.ts';
import { href } from '../../href.ts';
import { excerptOf } from './excerpt.ts';
import { kindWords } from './kind-words.ts';
import { otherSpellings, stretchesIn, type Hit } from './found.ts';
import type { Query } from './query.ts';
import type { Spellings } from './spellings.ts';

/** One result: a link with where it stands, its words with the hits marked, what it is. Made of nodes: no text becomes markup. */
export function toRow({ address, facts, text }: Hit, query: Query, spellings: Spellings, withKind: boolean): HTMLLIElement {
  const { kind, title, locator, about, outlet, when, type } = facts;
  const words = kind === 'name' || kind === 'source' ? title ?? text : text;
  const hits = stretchesIn(words, query, spellings);
  const shown = kind === 'name' ? `${words} ${about ?? ''}` : words;
  const other = otherSpellings(shown, query, spellings);
  const marked = element('span', 'sn', ...excerptOf(words, hits).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text)));
  if (kind === 'quote') marked.prepend('“'), marked.append('”');
  const small = [withKind ? kindWords[kind][0] : undefined, kind === 'briefing' ? title : undefined, about, kind === 'name' || kind === 'event' ? undefined : outlet, ...other.map((spelling) => `matches “${spelling}”`)].filter((part) => part !== undefined);
  if (small.length > 0) marked.append(' ', element('small', '', small.join('; ')));
  const link = element('a', '', place(locator, type), marked, ' ', element('span', 'sd', when ?? ''));
  link.href = linkTo(address, kind, hits.map(({ start, end }) => words.slice(start, end)));
  const row = element('li', '', link);
  row.dataset['kind'] = kind;
  if (locator !== undefined) row.dataset['locator'] = locator;
  if (facts.date !== undefined) row.dataset['date'] = facts.date;
  return row;
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
    for (const [name, value] of Object.entries({ class: `gl ${type}`, width: '14', height: '14', 'aria-hidden': 'true' })) glyph.setAttribute(name, value);
    glyph.append(use);
    const holder = element('span', 'ic');
    holder.append(glyph);
    return holder;
  }
  const [source = '', paragraph] = (locator ?? '').split(' ');
  return element('span', 'loc', ...(source === '' ? [] : [element('b', '', source)]), ...(paragraph === undefined ? [] : [`\u00A0${paragraph}`]), ' ');
}

/** An element with a class and what is in it: nodes, or plain text. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
