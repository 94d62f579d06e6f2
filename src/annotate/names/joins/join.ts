import type { ReadingData } from '../../../model/reading-data.ts';
import { isCommon } from '../../words/common.ts';
import { isCapital, type Token } from '../../words/tokens.ts';
import { hasKind, kind } from '../../words/word-forms.ts';
import { gazetteerOf } from '../gazetteer.ts';
import { joinAfterComma } from './after-comma.ts';
import { joiners } from './joiners.ts';
import { adjacent, type Joint } from './joint.ts';
import { openerOf } from './opener.ts';

/** One past the tokens that a joiner (*of*, *and*, *van der*) adds to a run, or `to` where it adds none. */
export function join(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names } = data;
  const [last, joiner] = [tokens[to - 1], tokens[to]];
  if (!last || !joiner) return to;
  if (joiner.text === ',' && joiner.start === last.end) return joinAfterComma(tokens, from, to, data);
  // *Halvor Corp. of Norby*: nothing more belongs to a firm's name after its ending.
  if (to - from > 1 && names.companyEndings.has(last.lower)) return to;
  if (joiner.start !== last.end + 1) return to;
  const legal = lawForm(tokens, to, data);
  if (legal > to) return legal;
  if (isParticle(joiner, last, data)) return joinParticles(tokens, to, data);
  const joint = jointAt(tokens, from, to, data);
  return joint && !isNewName(joint) && joiners.get(names.joiners.get(joiner.lower) ?? '')?.(joint) ? joint.next + 1 : to;
}

/** The joint where a joiner may join a word with a capital; not a month, nor a function word but in capitals. */
function jointAt(tokens: readonly Token[], from: number, to: number, data: ReadingData): Joint | undefined {
  const [last, joiner] = [tokens[to - 1], tokens[to]];
  if (!last || !joiner || !data.names.joiners.has(joiner.lower)) return undefined;
  const next = data.words.article.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const after = tokens[next];
  if (!after || !isCapital(after) || !adjacent(tokens, to, next)) return undefined;
  if (data.words.function.has(after.lower) && after.shape !== 'upper') return undefined;
  if (data.dates.months.has(after.lower) || data.dates.weekdays.has(after.lower)) return undefined;
  const opened = openerOf(tokens, from, to, data);
  const isListed = gazetteerOf(data).longest(tokens, next, next + 6) > 1;
  return { tokens, from, to, last, joiner, next, after, opened, lastOpens: opened === to - 1, isListed, data };
}

/** *President Mara Holt for Norland*, *the Government of Mara Holt*: the second name is its own. */
function isNewName({ tokens, to, next, after, opened, lastOpens, isListed, data }: Joint): boolean {
  const { names, words } = data;
  if (opened >= 0 && !lastOpens && names.offices.has(tokens[opened]?.lower ?? '')) {
    const bearer = tokens[opened + 1]?.lower ?? '';
    if (names.givenNames.has(bearer) || (names.givenNamesDoubtful.has(bearer) && to - opened > 2)) return true;
    if (tokens.slice(opened + 1, to).every((token) => isCapital(token) && !hasKind(token, kind.common))) return true;
  }
  const second = tokens[next + 1];
  return lastOpens && !isListed && names.givenNames.has(after.lower) && isCapital(second) && !isCommon(second.lower, words);
}

/** *de*, *van*; *al-* and the like behind a place that is no common word. */
function isParticle(joiner: Token, last: Token, { names }: ReadingData): boolean {
  if (joiner.shape !== 'lower') return false;
  return names.particles.has(joiner.lower) || (names.particlesOfPlaces.has(joiner.lower) && !hasKind(last, kind.common));
}

/** *(Jan) van der Holt* */
function joinParticles(tokens: readonly Token[], to: number, { names }: ReadingData): number {
  let next = to + 1;
  while (names.particles.has(tokens[next]?.lower ?? '') && tokens[next]?.shape === 'lower') next += 1;
  const isJoined = isCapital(tokens[next]) && adjacent(tokens, to, next) && !names.organisationHeads.has(tokens[to - 1]?.lower ?? '');
  return isJoined ? next + 1 : to;
}

/** *(Halvor) d.o.o.*, *(Halvor Sp.) z o.o.*: a legal form in lower case, with its points. One past it, or `to`. */
function lawForm(tokens: readonly Token[], to: number, { names }: ReadingData): number {
  const at = tokens[to]?.text.length === 1 ? to + 1 : to;
  const form = tokens[at];
  const isForm =
    tokens[to]?.shape === 'lower' && form?.shape === 'lower' && form.text.indexOf('.') > 0 && names.companyEndings.has(form.lower);
  return isForm && adjacent(tokens, to, at) ? at + 1 : to;
}
