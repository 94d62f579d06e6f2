import type { EntityType } from '../../model/mark.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nameKey } from './listed-words.ts';
import { type Piece } from './split-runs.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Takes one reason for a type. */
export type Add = (type: EntityType, points: number, text: string) => void;

/** What a name's own words say about its type. */
export function fromWords(tokens: readonly Token[], { from, to, hint, role }: Piece, data: ReadingData, add: Add): void {
  const { names, places, words } = data;
  const own = tokens.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return;
  const size = own.length;
  const key = size === 1 ? nameKey(first, data) : lowerWords(tokens, from, to);
  const listed = gazetteerOf(data).find(key);
  if (listed) add(listed.type, listed.reason === 'country' || listed.type === 'organisation' ? 4.5 : 3.5, listed.reason);
  // Lists of organisations have museums too.
  if (listed && size > 1 && isVenue(own, data)) add('place', 5.6, `head “${last.text}”`);
  if (size === 1 && first.text.length < 7 && /^\p{Lu}[\p{Ll}.]*\.$/u.test(first.text) && places.shortForms.has(first.lower)) add('place', 3, 'short form of a state');
  if (names.products.has(first.lower) && !names.organisationHeads.has(last.lower) && !names.companyEndings.has(last.lower)) add('work', 6, `“${first.text}”`);
  if (hint === 'person') add('person', listed && !role ? 2 : 5, role ? `title “${tokens.slice(role.from, role.to).map((t) => t.text).join(' ')}”` : 'form of address');
  const company = names.companyEndings.has(last.lower) && size > 1;
  if (company) { add('organisation', 5, `ending “${last.text}”`); add('person', -2, ''); }
  // *Banco Halvor*, *La Prensa*
  const opens = size > 1 && !listed && (names.foreignOpeners.has(first.lower) || names.openingArticles.has(first.lower) && names.foreignOpeners.has(own[1]?.lower ?? ''));
  if (opens) add('organisation', 2.4, `“${first.text}”`);
  if (!listed && !company && last.shape === 'title' && names.firmWordEnding.test(last.lower)) add('organisation', size > 1 ? 2.6 : 1, `ending of “${last.text}”`);
  if (hint === 'embedded' && !listed && !places.countries.has(lowerWords(tokens, from + 2, to))) add('organisation', 2, 'beside an office');
  if (size === 1 && !listed && names.institutions.has(first.lower)) add('organisation', 3, 'body known by one word');
  const opener = own.findIndex((t) => t.shape === 'lower' && /^(?:of|for|on)$/.test(names.joiners.get(t.lower) ?? ''));
  // *Halm Convention 169*
  const head = opener > 0 ? own[opener - 1] : last.shape === 'number' && size > 2 ? own[size - 2] : last;
  if (size > 1 && opener < 0 && !company && !listed && (names.companyHeads.has(last.lower) || names.paperHeads.has(last.lower)) && (size > 2 || !names.givenNames.has(first.lower))) add('organisation', names.givenNames.has(first.lower) ? 4 : 2.6, `ending “${last.text}”`);
  const specific = own.some((t) => t !== head && isCapital(t) && !names.honorifics.has(t.lower));
  if (head && size > 1 && specific && !listed) {
    const name = `head “${head.text}”`;
    const proper = own.some((t) => isCapital(t) && t !== head && (!hasKind(t, kind.common) || places.demonyms.has(t.lower)));
    if (names.dayHeads.has(head.lower) && opener < 0 && !names.givenNames.has(first.lower)) add('event', 3, name);
    if (names.workHeads.has(head.lower) && head !== last && last.shape === 'number') add('work', 3, `${name} and number`);
    if (names.workHeads.has(head.lower)) add('work', names.weakHeads.has(head.lower) ? (proper ? 2.5 : 1) : 4, name);
    if (names.eventHeads.has(head.lower)) add('event', names.weakHeads.has(head.lower) ? (proper ? 2.5 : 1) : 4.2, name);
    if (opener > 0 ? names.organisationOpeners.has(head.lower) || names.organisationHeads.has(head.lower) : names.organisationHeads.has(head.lower)) add('organisation', 4, name);
    const school = !places.sureHeads.has(head.lower) && own.some((t) => t !== head && names.organisationOpeners.has(t.lower) && !names.openersOfOthers.has(t.lower));
    const particle = own.some((t) => t.shape === 'lower' && names.particles.has(t.lower) && !names.particlesOfPlaces.has(t.lower));
    // *at the Harbour Museum* is where; *the Harbour Museum said* is who.
    if (places.heads.has(head.lower) && names.organisationHeads.has(head.lower) && places.prepositions.has(tokens[from - (words.article.has(tokens[from - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '') && !names.workers.has(tokens[from - (words.article.has(tokens[from - 1]?.lower ?? '') ? 3 : 2)]?.lower ?? '')) add('place', 1, 'where something is');
    const venue = isVenue(head === last ? own : own.slice(0, opener), data);
    if ((places.heads.has(head.lower) || venue) && !particle) add(school && !venue ? 'organisation' : 'place', venue ? 5.6 : opener > 0 || names.organisationHeads.has(head.lower) ? 2.5 : 4, name);
    if (opener === 1 && places.heads.has(first.lower) && places.countries.has(lowerWords(tokens, from + 2, to))) add('place', 2, name);
    if (opener < 0 && places.openers.has(first.lower) && !hasKind(last, kind.common)) add('place', 2.5, `“${first.text}”`);
    if (opener < 0 && places.directions.has(first.lower) && size < 4) add('place', 2, `“${first.text}”`);
  }
  const initials = first.shape === 'upper' && first.text.length === 2 && /^\p{L}+$/u.test(first.text) && size < 4 && gazetteerOf(data).find(nameKey(first, data)) === undefined && own.slice(1).every((t) => t.shape === 'title' && !hasKind(t, kind.common));
  if (size > 1 && initials) add('person', 0.6, 'initials');
  // *DÉNKA HOLTÁN*: no short form of anything.
  // *Hazi MH Kellor*: initials in the middle.
  else if (size === 3 && own[1]?.shape === 'upper' && own[1].text.length === 2 && /^\p{Lu}+$/u.test(own[1].text) && [first, last].every((t) => t.shape === 'title' && t.text.length > 2 && !hasKind(t, kind.common)) && !places.cities.has(first.lower)) add('person', 0.6, 'initials');
  else if (size > 1 && !own.every((t) => t.shape === 'upper' && t.text.length > 4 && !hasKind(t, kind.common)) && own.some((t) => t.shape === 'upper' && t.text.length > 1 && /^\p{L}+$/u.test(t.text))) { add('organisation', 1.5, 'acronym inside'); add('person', -1.5, ''); }
  if (own.some((t) => t.text === '&' || t.text === '/')) add('organisation', 2, 'joined names');
  const acronym = size === 1 && first.shape === 'upper' && first.text.replace(/\W/g, '').length > 1 && first.text.length < 8;
  if (acronym && !listed) add('organisation', 2.2, 'acronym');
  if (size === 1 && first.shape === 'mixed' && !listed) add('organisation', 1.2, 'capitals inside');
  const given = names.givenNames.has(first.lower) && !(size > 2 && gazetteerOf(data).longest(own, 0, size) > 1);
  if (size > 1 && size < 6 && !listed && opener < 0) {
    if (given) add('person', names.openingArticles.has(first.lower) ? 0.8 : 3.2, `given name “${first.text}”`);
    else if (names.givenNamesDoubtful.has(first.lower)) add('person', 1.6, `given name “${first.text}”`);
    if (own.slice(1).some((t) => /^\p{Lu}\.$/u.test(t.text)) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(first.text)) add('person', 2, 'initial');
    if (!opens && own.some((t) => t.shape === 'lower' && names.particles.has(t.lower))) add('person', 1.5, 'particle');
    if (size > 2 && own.slice(1, -1).some((t) => t.shape === 'title' && names.innerArticles.has(t.lower))) add('person', 0.8, 'article inside');
    // *M Kellor*
    if (first.text.length === 1 && last.shape === 'title' && !hasKind(last, kind.common)) add('person', 1.2, 'initial');
    // *Wagga Wagga*
    if (size === 2 && first.lower === last.lower) add('place', 2, 'the same word twice');
    if (own.some((t) => /\d/.test(t.text))) add('person', -2, '');
    const uncommon = own.filter((t) => t.shape === 'title' && !hasKind(t, kind.common) && !places.demonyms.has(t.lower)).length;
    // *La Prensa*, *Al Ruwais*: an article opens names of papers and places.
    if (uncommon === size && size < 4 && !names.openingArticles.has(first.lower)) add('person', 1, 'uncommon words');
    else if (size < 4 && !names.openingArticles.has(first.lower) && last.shape === 'title' && !hasKind(last, kind.common) && !places.demonyms.has(first.lower)) add('person', 0.7, 'uncommon last word');
    if (!opens && size < 4 && own.slice(1).some((t) => /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(t.text))) add('person', 1.5, 'hyphenated given name');
    // *Ho Van But*
    const syllables = size === 3 && names.leadingSurnames.has(first.lower) && own.every((t) => t.shape === 'title' && t.text.length < 6);
    if (syllables && uncommon < size) add('person', 2, 'surname that goes first');
    else if (uncommon === 0 && own.some((t) => hasKind(t, kind.common)) && !isVenue(own, data)) add('organisation', 1, 'common words');
    if (uncommon > 0 && !names.openingArticles.has(first.lower)) add('person', 0.1, '');
    if (!given && names.organisations.has(first.lower)) { add('organisation', 2, `“${first.text}”`); add('person', -1, ''); }
    if (names.eventOpeners.has(first.lower)) add('event', 4, `“${first.text}”`);
    if (!given && own.some((t) => places.countries.has(t.lower))) { add('organisation', 1.5, 'country inside'); add('person', -1, ''); }
  } else if (size === 1 && !listed && first.shape !== 'upper' && places.endings.test(first.lower) && !names.surnames.has(first.lower) && !given) add('place', 1, 'ending of places');
  else if (size === 1 && !listed && places.quarters.has(first.lower)) add('place', 3, `“${first.text}”`);
  else if (size === 1 && !listed && (names.surnames.has(first.lower) || first.text.length < 4 && first.shape === 'title' && names.leadingSurnames.has(first.lower))) add('person', 1.8, 'known surname');
  else if (size === 1 && !listed && given) add('person', 1.8, `given name “${first.text}”`);
}

/** *Harbour Museum*, *Harbour Science Centre*: a house by its last words. */
function isVenue(own: readonly Token[], { places }: ReadingData): boolean {
  const head = own.at(-1)?.lower ?? '';
  return places.venues.has(head) || places.placeCompounds.get(head)?.has(own.at(-2)?.lower ?? '') === true;
}
