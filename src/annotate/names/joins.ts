import type { ReadingData } from '../../model/reading-data.ts';
import { isCommon, isDerived } from '../words/common.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCapital, isPossessive, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** One past the tokens that a joiner (*of*, *and*, *van der*) adds to a run, or `to` where it adds none. */
export function join(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names: known, places } = data;
  const last = tokens[to - 1];
  const joiner = tokens[to];
  if (last && joiner?.text === ',' && joiner.start === last.end) return joinEnding(tokens, from, to, data) ?? (isArticleBefore(tokens, from, data) ? joinFields(tokens, from, to, data) : undefined) ?? joinList(tokens, from, to, data);
  // *Halvor Corp. of Norby*: nothing more belongs to a firm's name after its ending.
  if (last && to - from > 1 && known.companyEndings.has(last.lower)) return to;
  if (!last || !joiner || joiner.start !== last.end + 1) return to;
  const legal = lawForm(tokens, to, data);
  if (legal > to) return legal;
  let next = to + 1;
  if (joiner.shape === 'lower' && (known.particles.has(joiner.lower) || known.particlesOfPlaces.has(joiner.lower) && !hasKind(last, kind.common))) {
    while (known.particles.has(tokens[next]?.lower ?? '') && tokens[next]?.shape === 'lower') next += 1;
    if (isCapital(tokens[next]) && adjacent(tokens, to, next) && !known.organisationHeads.has(last.lower)) return next + 1;
    return to;
  }
  if (!known.joiners.has(joiner.lower)) return to;
  if (data.words.article.has(tokens[next]?.lower ?? '')) next += 1;
  const after = tokens[next];
  if (!isCapital(after) || !adjacent(tokens, to, next) || data.words.function.has(after.lower) && after.shape !== 'upper' || data.dates.months.has(after.lower) || data.dates.weekdays.has(after.lower)) return to;
  const opened = openerOf(tokens, from, to, data);
  const lastOpens = opened === to - 1;
  // *President Mara Holt for Norland*, *the Government of Mara Holt*: the second name is its own.
  if (opened >= 0 && !lastOpens && known.offices.has(tokens[opened]?.lower ?? '') && (known.givenNames.has(tokens[opened + 1]?.lower ?? '') || known.givenNamesDoubtful.has(tokens[opened + 1]?.lower ?? '') && to - opened > 2 || tokens.slice(opened + 1, to).every((t) => isCapital(t) && !hasKind(t, kind.common)))) return to;
  const listed = gazetteerOf(data).longest(tokens, next, next + 6) > 1;
  if (lastOpens && !listed && known.givenNames.has(after.lower) && isCapital(tokens[next + 1]) && !isCommon(tokens[next + 1]?.lower ?? '', data.words)) return to;
  const gazetted = (token: Token) => token === after && listed || places.countries.has(token.lower) || places.cities.has(token.lower) || known.organisations.has(token.lower) || token.shape === 'upper' || known.givenNames.has(token.lower);
  switch (known.joiners.get(joiner.lower)) {
    case 'of':
      return lastOpens || opened >= 0 && (gazetted(after) || hasKind(last, kind.common) && tokens.slice(opened, to).some((t) => t.shape === 'lower')) || places.heads.has(last.lower) && to - from === 1 ? next + 1 : to;
    case 'for':
      return lastOpens && !(to - from === 1 && known.institutions.has(last.lower) && gazetted(after)) || opened >= 0 && !gazetted(after) && opened >= to - 3 ? next + 1 : to;
    case 'on':
      return lastOpens && !known.offices.has(last.lower) && !gazetted(after) ? next + 1 : to;
    case 'to':
      if (known.organisationHeads.has(last.lower) && lastOpens && hasKind(after, kind.common) && !gazetted(after)) return next + 1;
      return lastOpens && known.officesTo.has(last.lower) && gazetted(after) ? next + 1 : to;
    case 'and': {
      if (joiner.shape === 'mark') return next + 1;
      // *the Department of Ports and the Ministry of Trade* are two.
      if (next > to + 1 && /^(?:for|of)$/.test(known.joiners.get(tokens[next + 1]?.lower ?? '') ?? '') && (known.fieldHeads.has(after.lower) || known.organisationOpeners.has(after.lower))) return to;
      const fields = tokens.slice(from, to).findIndex((t, i) => known.fieldHeads.has(t.lower) && known.joiners.get(tokens[from + i + 1]?.lower ?? '') === 'of');
      const start = fields < 0 ? opened : from + fields;
      const complement = start >= 0 && start < to - 1 && tokens.slice(start, to).some((t) => t.shape === 'lower');
      const field = complement && known.fieldHeads.has(tokens[start]?.lower ?? '');
      const end = capitalsEnd(tokens, next);
      // *the Phytosanitary and Zoosanitary Control Agency*: what is joined are adjectives, known or not.
      const adjectives = known.adjectiveEnding.test(last.lower) && last.shape === 'title' && !places.demonyms.has(last.lower) && known.adjectiveEnding.test(after.lower);
      if (gazetted(last) || gazetted(after) || !field && !adjectives && (!isPlain(last.lower, data) || !isPlain(after.lower, data))) return to;
      // *the Alliance of Norland and the Harbour Centre* are two.
      if (next > to + 1 && tokens.slice(next, end).some((t) => known.organisationHeads.has(t.lower) || known.organisationOpeners.has(t.lower))) return to;
      // *Parliament and the Executive Office* are two.
      const headed = next === to + 1 && end - next > 1 && known.organisationHeads.has(tokens[end - 1]?.lower ?? '') && (!known.organisationHeads.has(last.lower) || to - from === 1);
      const office = known.offices.has(tokens[end - 1]?.lower ?? '') && end - next > 1 && !known.offices.has(last.lower)
        // *(Trade) and Ports Minister Olga Kell*
        || next === to + 1 && known.fieldOffices.has(tokens[next + 1]?.lower ?? '') && end - next > 2 && !known.officeModifiers.has(after.lower) && !known.institutions.has(last.lower) && !known.organisationHeads.has(last.lower) && !known.offices.has(last.lower);
      return complement || headed || office || adjectives ? next + 1 : to;
    }
    default:
      return to;
  }
}

/** *(Halvor) d.o.o.*, *(Halvor Sp.) z o.o.*: a legal form in lower case, with its points. One past it, or `to`. */
function lawForm(tokens: readonly Token[], to: number, { names: known }: ReadingData): number {
  const at = tokens[to]?.text.length === 1 ? to + 1 : to;
  const form = tokens[at];
  return tokens[to]?.shape === 'lower' && form?.shape === 'lower' && form.text.indexOf('.') > 0 && known.companyEndings.has(form.lower) && adjacent(tokens, to, at) ? at + 1 : to;
}

/** One past the capitals that follow each other from here. */
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (isCapital(tokens[end]) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) end += 1;
  return end;
}

/** A common word, or one made of a common word: *regulatory*, *environmental*. */
function isPlain(lower: string, { words }: ReadingData): boolean {
  return isCommon(lower, words) || isDerived(lower, words);
}

/** *People's Congress*, *Teachers' Union*: a head after the possessive of common words closes one name. One past it, or `to`. */
export function joinPossessive(tokens: readonly Token[], to: number, data: ReadingData): number {
  const { names: known, words } = data;
  const [last, mark] = [tokens[to - 1], tokens[to]];
  if (!last || !mark || mark.start !== last.end || !isCapital(last) || !isCapital(tokens[to + 1]) || tokens[to + 1]?.start !== mark.end + 1) return to;
  const plural = /^['’]$/.test(mark.text) && last.lower.endsWith('s');
  if (!plural && !isPossessive(mark)) return to;
  // *the Ministry of Culture's Bureau of Heritage*: two.
  if (known.organisationOpeners.has(tokens[to + 1]?.lower ?? '') && known.joiners.get(tokens[to + 2]?.lower ?? '') === 'of') return to;
  const end = capitalsEnd(tokens, to + 1);
  // *Brandel's Inc.*, *Brandel's Market Co.*
  if (!plural && end - to < 4 && known.companyEndings.has(tokens[end - 1]?.lower ?? '') && gazetteerOf(data).find(last.lower) === undefined && tokens.slice(to + 1, end - 1).every((t) => hasKind(t, kind.common))) return end;
  const head = tokens[end - 1]?.lower ?? '';
  // *St. Kell's Cathedral*
  if (!plural && data.places.openers.has(tokens[to - 2]?.lower ?? '') && end === to + 2 && (data.places.heads.has(head) || known.organisationHeads.has(head))) return end;
  if (!known.organisationHeads.has(head) || gazetteerOf(data).find(last.lower) || known.organisationHeads.has(last.lower) || known.givenNames.has(last.lower)) return to;
  return plural || isPlain(last.lower, data) && (!known.offices.has(last.lower) || known.bodyHeads.has(head)) || words.common.has(last.lower) ? end : to;
}

/** *Halvor Steel Co., Ltd.*, *Halvor Steel, Inc.*: an ending after a comma. One past it. */
function joinEnding(tokens: readonly Token[], from: number, to: number, { names: known, places }: ReadingData): number | undefined {
  const next = tokens[to + 1];
  if (!isCapital(next) || !known.companyEndings.has(next.lower) || next.text.length < 3 || places.shortForms.has(next.lower)) return undefined;
  return to - from > 1 || !known.givenNames.has(tokens[from]?.lower ?? '') ? to + 2 : undefined;
}

/** *Secretary for Trade, Foreign Affairs and Energy*, *Centre for Law, Medicine and Trade*: a comma inside the field of an office, ministry or institute, closed by *and*. */
function joinList(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names } = data;
  const joinerOf = (i: number) => names.joiners.get(tokens[from + i + 1]?.lower ?? '') ?? '';
  const run = tokens.slice(from, to);
  const office = run.some((t, i) => (names.offices.has(t.lower) || names.fieldHeads.has(t.lower)) && /^(?:for|of)$/.test(joinerOf(i)));
  const institute = !office && run.some((t, i) => names.organisationOpeners.has(t.lower) && joinerOf(i) === 'for' || names.schoolHeads.has(t.lower) && joinerOf(i) === 'of');
  if (!office && !institute) return to;
  const isField = (token: Token | undefined): token is Token => isCapital(token) && !isNameInList(token, data) && (office || isPlain(token.lower, data));
  let end = to + 1;
  while (isField(tokens[end])) end += 1;
  // *Ministry of Trade, Central Bank and …*
  if (names.organisationHeads.has(tokens[end - 1]?.lower ?? '') && end - to > 2) return to;
  const closes = names.joiners.get(tokens[end]?.lower ?? '') === 'and';
  if (end === to + 1 || !closes && tokens[end]?.text !== ',' || !(closes ? isField(tokens[end + 1]) : isCapital(tokens[end + 1]))) return to;
  if (closes) return end + 2;
  const rest = joinList(tokens, from, end, data);
  return rest === end ? to : rest;
}

/** What stands in a list beside a body and is a name of its own: *(the Ministry of Ports), Reuters and Norway*. */
function isNameInList(token: Token, data: ReadingData): boolean {
  const { names } = data;
  return names.givenNames.has(token.lower) || names.institutions.has(token.lower) || token.shape === 'upper' || gazetteerOf(data).find(token.lower) !== undefined;
}

/** *(the) Meteorology, Climatology and Geophysics Agency*: fields of one word or two before the head of one body. One past it, or undefined. */
function joinFields(tokens: readonly Token[], from: number, to: number, data: ReadingData): number | undefined {
  const { names } = data;
  const isField = (token: Token | undefined): token is Token => token?.shape === 'title' && !isNameInList(token, data) && !names.organisationHeads.has(token.lower) && !names.offices.has(token.lower) && !names.officeModifiers.has(token.lower);
  if (to - from > 2 || !tokens.slice(from, to).every(isField)) return undefined;
  let at = to;
  while (tokens[at]?.text === ',' && isField(tokens[at + 1])) {
    at += 2;
    if (isField(tokens[at])) at += 1;
  }
  if (names.joiners.get(tokens[at]?.lower ?? '') !== 'and' || !isField(tokens[at + 1])) return undefined;
  const end = capitalsEnd(tokens, at + 1);
  return end - at > 2 && end - at < 5 && names.organisationHeads.has(tokens[end - 1]?.lower ?? '') && !names.companyEndings.has(tokens[end - 1]?.lower ?? '') ? end : undefined;
}

function isArticleBefore(tokens: readonly Token[], from: number, { words }: ReadingData): boolean {
  return words.definite.has(tokens[from - 1]?.lower ?? '');
}

/** Index of the word that the joint may belong to; -1 where a given name opens the run and no head follows: *Rosa Kell of Norland*, but *Rosa Kell Institute for Trade*. */
function openerOf(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names: known } = data;
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  const isGiven = known.givenNames.has(first)
    || known.givenNamesDoubtful.has(first) && to - from === 2 && tokens[to - 1]?.shape === 'title' && (!isPlain(last, data) || known.workHeads.has(first) && !known.organisationHeads.has(last) && !known.workHeads.has(last));
  const opened = indexOfOpener(tokens, from, to, data);
  return isGiven && !(opened > from + 1 && known.organisationHeads.has(tokens[opened]?.lower ?? '')) ? -1 : opened;
}

/** Index of the last word in the run that may take *of* or *for*; -1 where none. */
function indexOfOpener(tokens: readonly Token[], from: number, to: number, { names: known, places }: ReadingData): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (known.organisationOpeners.has(lower) || known.organisationHeads.has(lower) || known.offices.has(lower) || known.eventHeads.has(lower) || known.workHeads.has(lower) || i === from && places.heads.has(lower)) return i;
  }
  return -1;
}

/** *Harbour Works office*: two or more common words with capitals, their head without. */
export function closeWithHead(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names: known, places } = data;
  const head = tokens[to];
  const run = tokens.slice(from, to);
  if (!head || head.shape !== 'lower' || head.start !== (tokens[to - 1]?.end ?? 0) + 1 || run.length < 2 || run.some(({ shape }) => shape === 'lower')) return to;
  const common = run.slice(-2).every((token) => token.shape === 'title' && hasKind(token, kind.common) && !known.givenNames.has(token.lower) && !known.organisationHeads.has(token.lower) && !known.offices.has(token.lower) && !places.heads.has(token.lower));
  return common && known.organisationHeads.has(head.lower) && gazetteerOf(data).find(lowerWords(tokens, to - 2, to)) === undefined ? to + 1 : to;
}

/** Whether nothing but single spaces parts these tokens. */
export function adjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i + 1]?.start !== (tokens[i]?.end ?? 0) + 1) return false;
  return true;
}
