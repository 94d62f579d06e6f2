import type { ReadingData } from '../../model/reading-data.ts';
import { decide, isHead, type Candidate, type Rule } from './candidate.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isLargeJoint, nameKey } from './listed-words.ts';
import { isShortOf } from './short-of.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Whether several words that no list knows as a whole are a name. */
export function decideSeveral(candidate: Candidate): boolean {
  return decide(rules, candidate) ?? false;
}

const rules: readonly Rule[] = [
  [true, isPersonFirst],
  // *Harbour Transport & Trading*
  [true, ({ own }) => own.some(({ text }) => text === '&') && own.every(({ text, shape }) => shape === 'title' || text === '&')],
  [true, hasShortForm],
  // *Van Loon (won)*
  [
    true,
    ({ own, first, last, data }) =>
      own.length === 2 && first.shape === 'title' && last.shape === 'title' && data.names.openingParticles.has(first.lower),
  ],
  [true, isTitled],
  [true, ({ own, data }) => own.some((token) => gazetteerOf(data).find(nameKey(token, data)) !== undefined)],
  [
    true,
    ({ own, data }) => own.some((token) => isCapital(token) && (!hasKind(token, kind.common) || data.places.demonyms.has(token.lower))),
  ],
  [true, ({ own, last, data }) => isHead(last.lower, data) || own.some(({ shape }, i) => shape === 'lower' || isLargeJoint(own, i, data))],
];

/** A given name and another word at the beginning of a sentence, where what follows tells of a person. */
function isPersonFirst({ tokens, piece, own, first, last, data }: Candidate): boolean {
  const { givenNames, givenNamesDoubtful } = data.names;
  return (
    own.length === 2
    && first.initial
    && first.shape === 'title'
    && last.shape === 'title'
    && (givenNamesDoubtful.has(first.lower) || givenNames.has(first.lower))
    && tellsPerson(tokens, piece.to, data)
  );
}

/** *Neighbourhood Watch (NHW)* */
function hasShortForm({ tokens, piece: { to }, own }: Candidate): boolean {
  const [open, short, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return (
    open?.text === '('
    && close?.text === ')'
    && short !== undefined
    && /^\p{Lu}{2,}s?$/u.test(short.text)
    && own.every((token) => isCapital(token))
    && isShortOf(short.text.replace(/s$/, ''), own.map(({ text }) => text).join(' '))
  );
}

/** Capitals inside a sentence; not before a head alone, unless what it lies in speaks for it: *in Mountain View, California*. */
function isTitled({ tokens, piece: { to }, own, first, before, after, data }: Candidate): boolean {
  if (first.initial || own.some(({ shape }) => shape !== 'title')) return false;
  if (!isHead(first.lower, data) || data.names.givenNamesDoubtful.has(first.lower)) return true;
  return (
    after?.text === ','
    && gazetteerOf(data).find(tokens[to + 1]?.lower ?? '')?.type === 'place'
    && data.places.prepositions.has(before?.lower ?? '')
  );
}

/** *(Iris Sand), the chief economist*, *(Bill Field) said*, *(Mark Hall) of Moravel*: who stands where a sentence begins. */
function tellsPerson(tokens: readonly Token[], to: number, { names, quotes, words }: ReadingData): boolean {
  const [next, after] = [tokens[to], tokens[to + 1]];
  if (next?.shape === 'lower') return quotes.verbs.has(next.lower) || (names.joiners.get(next.lower) === 'of' && isCapital(after));
  return (
    next?.text === ','
    && after?.shape === 'lower'
    && (words.determiners.has(after.lower) || names.clausesOfPersons.has(after.lower) || names.personIntroducers.has(after.lower))
  );
}
