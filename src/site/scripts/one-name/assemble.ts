import { href } from '../../href.ts';
import { indexOf, namesOf } from './index-of-names.ts';
import { band, contentsLine, element, renamed } from './markup.ts';
import { leadInside } from './lead-inside.ts';
import { pageAt } from './page-at.ts';
import { placesOf } from './places.ts';
import { sourceText } from './source-text.ts';

/** Sources whose paragraphs are shown at the most. */
const mostSources = 60;

/** Sections of a profile that are parts of their own; the others stand together, and mentions give way to the paragraphs. */
const apart = ['said', 'events', 'near'];

/** The address names nobody. */
export class NoSuchName extends Error {}

/** The dossier on one entity: its parts, ready to stand on a page. */
export interface Assembled {
  readonly name: string;
  readonly parts: readonly Element[];
}

/**
 * Made out of the profile and the pages of the sources that name the entity.
 *
 * @param tell is told how far it is
 * @throws NoSuchName
 */
export async function assemble(id: string, tell: (words: string) => void): Promise<Assembled> {
  const address = href(`/entities/${encodeURIComponent(id)}/`);
  const profile = await pageAt(address);
  const sheet = profile?.querySelector('main .sheet.profile');
  const head = sheet?.querySelector('.head');
  if (!profile || !sheet || !head) throw new NoSuchName(`There is no name “${id}” in this dossier.`);
  const places = await placesOf(profile);
  const [texts, names] = [[] as Element[], new Map<string, string>()];
  for (const [at, place] of places.slice(0, mostSources).entries()) {
    tell(`Reading the sources: ${at + 1} of ${Math.min(mostSources, places.length)} …`);
    const page = await pageAt(place.path);
    if (!page) throw new Error(`${place.path} does not answer`);
    for (const [path, name] of namesOf(page)) names.set(path, name);
    texts.push(sourceText(page, place, address));
  }
  const sections = [...sheet.querySelectorAll(':scope > .flow > section')].filter((section) => section.id !== 'all');
  const bands = [
    band('profile', 'Profile', [
      ...sheet.querySelectorAll(':scope > .flow > .editor'),
      ...sections.filter((section) => !apart.includes(section.id)).map((section) => lower(section)),
    ]),
    ...sections
      .filter((section) => apart.includes(section.id))
      .map((section) =>
        band(
          section.id,
          titleOf(section),
          [...section.children].filter(({ localName }) => localName !== 'h2'),
        ),
      ),
    band(
      'paragraphs',
      'The paragraphs',
      texts,
      places.length > texts.length
        ? `Those of the first ${texts.length} of ${places.length} sources that have the name; the others print from their own pages.`
        : undefined,
    ),
    ...indexOf(texts, names),
  ].filter((part) => part.querySelector('.matter > *'));
  const contents = band('contents', 'Contents', [
    element(
      'nav',
      'contents',
      ...bands.flatMap((part) => [
        contentsLine(part.id, part.id, titleOf(part)),
        ...(part.id === 'paragraphs' ? texts : []).map((text) =>
          contentsLine(part.id, text.id, text.querySelector('h3')?.textContent ?? '', true),
        ),
      ]),
    ),
  ]);
  contents.querySelector('nav')?.setAttribute('aria-label', 'Contents');
  head.querySelector('.kick')?.prepend(element('span', '', 'A dossier on one name'), ' ');
  head.removeAttribute('data-preview');
  const whole = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
  if (whole) head.append(element('p', 'under', `Out of the dossier “${whole}”`));
  const rail = element('aside', 'rail', ...sheet.querySelectorAll('.rail > .facts'));
  rail.setAttribute('aria-label', 'In short');
  const parts = [element('div', 'sheet whole', head, rail, element('div', 'flow')), contents, ...bands];
  leadInside(parts, address);
  return { name: head.querySelector('h1')?.textContent ?? id, parts };
}

function titleOf(part: Element): string {
  return part.querySelector('h2')?.textContent ?? '';
}

/** A section of the profile with its headings one step lower: it stands inside a part here. */
function lower(section: Element): Element {
  for (const old of section.querySelectorAll('h3')) renamed(old, 'h4');
  for (const old of section.querySelectorAll('h2')) renamed(old, 'h3');
  return section;
}
