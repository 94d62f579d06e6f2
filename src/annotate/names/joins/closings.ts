import { hasKind, kind } from '../../words/word-forms.ts';
import { isCapital } from '../../words/tokens.ts';
import { gazetteerOf } from '../gazetteer.ts';
import { capitalsEnd, type Joint } from './joint.ts';

/** *Halvor Oil and Gas Ltd*: a firm's ending behind words of trade. */
export function closesAsFirm({ tokens, from, to, last, next, after, data: { names } }: Joint): boolean {
  const end = capitalsEnd(tokens, next);
  return (
    to - from > 1
    && end - next === 2
    && names.companyEndings.has(tokens[end - 1]?.lower ?? '')
    && (names.companyHeads.has(last.lower) || names.organisationHeads.has(last.lower))
    && (hasKind(after, kind.common) || names.companyHeads.has(after.lower) || after.lower.endsWith('ics'))
  );
}

/** *Halvor Medical College and Hospital*: two houses of one name, the second with none of its own. */
export function joinsHouses({ tokens, from, to, last, next, after, data: { names } }: Joint): boolean {
  return to - from > 1 && names.houseHeads.has(last.lower) && names.houseHeads.has(after.lower) && !isCapital(tokens[next + 1]);
}

/** *School of Oriental and African Studies*: two adjectives of peoples before what is studied. */
export function joinsStudies({ tokens, from, to, next, after, opened, data: { names, places } }: Joint): boolean {
  const subject = tokens[next + 1];
  return (
    opened >= from
    && opened < to - 2
    && (names.schoolHeads.has(tokens[opened]?.lower ?? '') || names.houseHeads.has(tokens[opened]?.lower ?? ''))
    && places.demonyms.has(after.lower)
    && isCapital(subject)
    && hasKind(subject, kind.common)
    && subject.start === after.end + 1
  );
}

/** *Committee against Torture*, *Halvor Convention against Corruption*; not *(a case) at Norby Police Station against Kell*. */
export function joinsAgainst({ last, after, data: { names } }: Joint): boolean {
  return hasKind(after, kind.common) && (names.organisationOpeners.has(last.lower) || names.workHeads.has(last.lower));
}

/** *University of Halvora at Norby*: one of several in a state, by its town. */
export function joinsAt({ tokens, from, to, last, after, isListed, data }: Joint): boolean {
  const at = tokens.slice(from, to - 1).findIndex(({ lower }) => data.names.houseHeads.has(lower));
  return (
    at >= 0
    && data.names.joiners.get(tokens[from + at + 1]?.lower ?? '') === 'of'
    && gazetteerOf(data).find(last.lower)?.type === 'place'
    && (isListed || gazetteerOf(data).find(after.lower)?.type === 'place')
  );
}
