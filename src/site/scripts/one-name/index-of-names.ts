import { band, element, linkTo, pageOf } from './markup.ts';
import { leadsTo } from './page-at.ts';

const typed = 'a:is(.person, .organisation, .place, .event, .work)';

/** Names of a source's page, as its list of names has them, by path of the profile. */
export function namesOf(page: Document): ReadonlyMap<string, string> {
  return new Map([...page.querySelectorAll(`.names ${typed}`)].map((link) => [leadsTo(link)[0], link.textContent ?? '']));
}

/** An index of the names in some paragraphs (as IndexName.astro has it); nothing where there are none. */
export function indexOf(texts: readonly Element[], names: ReadonlyMap<string, string>): readonly Element[] {
  const entries = new Map<string, { readonly type: string; readonly places: Set<string> }>();
  for (const words of texts.flatMap((text) => [...text.querySelectorAll('.p')])) {
    for (const link of words.querySelectorAll(typed)) {
      const [path] = leadsTo(link);
      if (!names.has(path)) continue;
      const entry = entries.get(path) ?? { type: link.classList.item(0) ?? '', places: new Set<string>() };
      entries.set(path, entry);
      entry.places.add(words.id);
    }
  }
  if (entries.size === 0) return [];
  const key = (path: string) => (names.get(path) ?? '').toLowerCase();
  const rows = [...entries]
    .sort(([a], [b]) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map(([path, { type, places }]) => {
      const name = element('a', type, names.get(path) ?? '');
      name.setAttribute('href', path);
      const row = element(
        'li',
        '',
        name,
        element('div', 'at', ...[...places].flatMap((id) => [pageOf(id), linkTo(id, toLocator(id), 'loc'), ' '])),
      );
      row.id = `index-${path.split('/').at(-2) ?? ''}`;
      return row;
    });
  return [
    band(
      'index',
      'Index of names',
      [element('ul', 'index', ...rows)],
      'The names in these paragraphs, by source and paragraph; a number in bold is the page.',
    ),
  ];
}

/** @example toLocator('s3-p12') // 'S3 ¶12' */
function toLocator(id: string): string {
  return id.toUpperCase().replace('-P', '\u00a0¶');
}
