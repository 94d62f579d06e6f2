import { hasKind, kind } from '../../words/word-forms.ts';
import { closesAsFirm, joinsAgainst, joinsAt, joinsHouses, joinsStudies } from './closings.ts';
import { capitalsEnd, isNameOfItsOwn, isPlain, type Joint } from './joint.ts';

/** By what a joiner means (`NameData.joiners`): whether the word behind it belongs to the run before it. */
export const joiners: ReadonlyMap<string, (joint: Joint) => boolean> = new Map([
  ['of', joinsOf],
  ['for', joinsFor],
  ['on', joinsOn],
  ['to', joinsTo],
  ['at', joinsAt],
  ['against', joinsAgainst],
  ['and', joinsAnd],
]);

/** *Ministry of Trade*; *Joint Committee of Norland* where only the first word may take it; *Isle of Kell*. */
function joinsOf(joint: Joint): boolean {
  const { tokens, from, to, last, after, opened, lastOpens, data } = joint;
  if (lastOpens) return true;
  if (opened >= 0 && isNameOfItsOwn(after, joint)) return true;
  if (opened >= 0 && hasKind(last, kind.common) && hasSmallWord(joint, opened)) return true;
  // *Operation Shield of the North*
  if (to - from > 1 && data.names.eventOpeners.has(tokens[from]?.lower ?? '')) return true;
  return data.places.heads.has(tokens[to - 1]?.lower ?? '') && to - from === 1;
}

/** *Centre for Trade*; not *Reuters for Norland*, *Parliament for Norland*. */
function joinsFor(joint: Joint): boolean {
  const { from, to, last, after, opened, lastOpens, data } = joint;
  const isOwn = isNameOfItsOwn(after, joint);
  if (lastOpens && !(to - from === 1 && data.names.institutions.has(last.lower) && isOwn)) return true;
  return opened >= 0 && !isOwn && opened >= to - 3;
}

/** *Commission on Fisheries*; not *the President on Norland*. */
function joinsOn(joint: Joint): boolean {
  return joint.lastOpens && !joint.data.names.offices.has(joint.last.lower) && !isNameOfItsOwn(joint.after, joint);
}

/** *Committee to Protect*, *Ambassador to Norland*. */
function joinsTo(joint: Joint): boolean {
  const {
    last,
    after,
    lastOpens,
    data: { names },
  } = joint;
  const isOwn = isNameOfItsOwn(after, joint);
  if (lastOpens && names.organisationHeads.has(last.lower) && hasKind(after, kind.common) && !isOwn) return true;
  return lastOpens && names.officesTo.has(last.lower) && isOwn;
}

/** *Ministry of Trade and Industry*, *Energy and Water Agency*; not *the Ministry of Trade and Norland*. */
function joinsAnd(joint: Joint): boolean {
  const { tokens, to, last, joiner, next, after, data } = joint;
  const { names, places } = data;
  if (joiner.shape === 'mark') return true;
  const hasArticle = next > to + 1;
  // *Kell and Sons*
  if (!hasArticle && names.companyKin.has(after.lower) && last.shape === 'title' && !places.countries.has(last.lower)) return true;
  // *the Department of Ports and the Ministry of Trade* are two.
  if (
    hasArticle
    && /^(?:for|of)$/.test(names.joiners.get(tokens[next + 1]?.lower ?? '') ?? '')
    && (names.fieldHeads.has(after.lower) || names.organisationOpeners.has(after.lower))
  )
    return false;
  const fieldOf = indexOfFieldHead(joint);
  const start = fieldOf < 0 ? joint.opened : fieldOf;
  const hasComplement = start >= 0 && start < to - 1 && hasSmallWord(joint, start);
  const isField = hasComplement && names.fieldHeads.has(tokens[start]?.lower ?? '');
  // *the Phytosanitary and Zoosanitary Control Agency*: what is joined are adjectives, known or not.
  const areAdjectives =
    last.shape === 'title'
    && names.adjectiveEnding.test(last.lower)
    && names.adjectiveEnding.test(after.lower)
    && !places.demonyms.has(last.lower);
  if (joinsStudies(joint)) return true;
  if (isNameOfItsOwn(last, joint) || isNameOfItsOwn(after, joint)) return false;
  if (!hasArticle && (joinsHouses(joint) || closesAsFirm(joint))) return true;
  if (!isField && !areAdjectives && (!isPlain(last.lower, data) || !isPlain(after.lower, data))) return false;
  // *the Alliance of Norland and the Harbour Centre* are two.
  if (
    hasArticle
    && tokens
      .slice(next, capitalsEnd(tokens, next))
      .some(({ lower }) => names.organisationHeads.has(lower) || names.organisationOpeners.has(lower))
  )
    return false;
  return hasComplement || areAdjectives || closesWithHead(joint) || closesWithOffice(joint);
}

/** *Energy and Water Agency*; *Parliament and the Executive Office* are two. */
function closesWithHead({ tokens, from, to, last, next, data: { names } }: Joint): boolean {
  const end = capitalsEnd(tokens, next);
  if (next > to + 1 || end - next < 2 || !names.organisationHeads.has(tokens[end - 1]?.lower ?? '')) return false;
  return !names.organisationHeads.has(last.lower) || to - from === 1;
}

/** *Trade and Industry Minister*, *Trade and Ports Minister Olga Kell*. */
function closesWithOffice({ tokens, to, last, next, after, data: { names } }: Joint): boolean {
  const end = capitalsEnd(tokens, next);
  if (names.offices.has(last.lower)) return false;
  if (names.offices.has(tokens[end - 1]?.lower ?? '') && end - next > 1) return true;
  if (next > to + 1 || end - next < 3 || !names.fieldOffices.has(tokens[next + 1]?.lower ?? '')) return false;
  return !names.officeModifiers.has(after.lower) && !names.institutions.has(last.lower) && !names.organisationHeads.has(last.lower);
}

/** Index of the word of the run whose field follows with *of*: *(Joint) Ministry of Trade*; -1 where none. */
function indexOfFieldHead({ tokens, from, to, data: { names } }: Joint): number {
  for (let i = from; i < to; i += 1) {
    if (names.fieldHeads.has(tokens[i]?.lower ?? '') && names.joiners.get(tokens[i + 1]?.lower ?? '') === 'of') return i;
  }
  return -1;
}

/** Whether a word without a capital stands in the run from here. */
function hasSmallWord({ tokens, to }: Joint, from: number): boolean {
  return tokens.slice(from, to).some(({ shape }) => shape === 'lower');
}
