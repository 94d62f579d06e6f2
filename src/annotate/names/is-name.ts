import type { ReadingData } from '../../model/reading-data.ts';
import { oncePer } from '../../model/once-per.ts';
import { isDerived } from '../words/common.ts';
import { decide, isHead, isListedWhole, type Candidate, type Rule } from './candidate.ts';
import { gazetteerOf } from './gazetteer.ts';
import { decideSeveral } from './name-of-several-words.ts';
import { isNamedThing } from './named-things.ts';
import { decideSingle } from './name-of-one-word.ts';
import type { Piece } from './split.ts';
import type { Survey } from './survey.ts';
import { lowerWords, type Token } from '../words/tokens.ts';
import { isVessel } from './vessels.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Whether a piece of a run is a name. A single common word is a suggestion, not a name, unless a list or the text speaks for it. */
export function isName(tokens: readonly Token[], piece: Piece, survey: Survey, data: ReadingData): boolean {
  const own = tokens.slice(piece.from, piece.to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  const candidate = { tokens, piece, own, first, last, before: tokens[piece.from - 1], after: tokens[piece.to], survey, data };
  return decide(rules, candidate) ?? (own.length === 1 ? decideSingle(candidate) : decideSeveral(candidate));
}

const rules: readonly Rule[] = [
  [true, ({ tokens, piece, survey, data }) => isNamedThing(tokens, piece, survey, data)],
  [true, ({ tokens, piece, data }) => isVessel(tokens, piece, data)],
  // *(HALV.OL)*: what a share is traded as.
  [false, ({ before, first }) => before?.text === '(' && /^\p{Lu}{2,5}\.\p{Lu}{1,2}$/u.test(first.text)],
  // *US$*
  [false, ({ own, first, after }) => own.length === 1 && after?.start === first.end && /^\p{Sc}$/u.test(after.text)],
  [
    false,
    ({ own, first, survey }) =>
      own.length === 1 && first.shape === 'upper' && survey.commonAcronyms.has(first.text.replace(/s$/, '').toLowerCase()),
  ],
  [false, isClockZone],
  // *Gen Z*, *Gen Zers*: a letter behind what may be a title.
  [false, ({ own, first, piece: { role } }) => own.length === 1 && role !== undefined && /^\p{Lu}(?:ers?)?$/u.test(first.text)],
  // *CVE-2025-118*: a number in a register.
  [false, ({ own, first }) => own.length === 1 && /^\p{Lu}{2,6}-(?:\d{4,}|\d{3,}-\d+)(?:-\d+)*$/u.test(first.text)],
  [
    false,
    ({ own, first, data }) =>
      own.length === 1 && first.shape === 'mixed' && /^\p{Lu}{3,}s$/u.test(first.text) && data.names.acronymStops.has(first.lower),
  ],
  [false, isPeopleOfText],
  [false, isCalledOut],
  [false, ({ own, data }) => own.length > 1 && isShouted(own, data)],
  // *(10,000) US (dollars)*, *US Dollars*
  [
    false,
    ({ tokens, piece: { from }, own, after, data: { figures } }) =>
      after !== undefined && own.length < 3 && isMoney(lowerWords(tokens, from, from + own.length + 1), figures.currencies),
  ],
  [false, ({ own, data: { figures } }) => own.length > 1 && isMoney(lowerWords(own, 0, own.length), figures.currencies)],
  // *Norlandic Pounds*
  [
    false,
    ({ own, first, last, data: { places, figures } }) =>
      own.length === 2 && places.demonyms.has(first.lower) && figures.currencies.has(last.lower),
  ],
  // *Finance and Commerce Ministers*
  [
    false,
    ({ own, last, data: { names } }) =>
      own.length > 1
      && last.lower.endsWith('s')
      && names.fieldOffices.has(last.lower.slice(0, -1))
      && own.every((t) => t.shape === 'title' && hasKind(t, kind.common)),
  ],
  // *the First Lady*
  [
    false,
    ({ own, first, last, data: { names } }) =>
      own.length === 2
      && names.officeModifiers.has(first.lower)
      && (names.addressFeminine.has(last.lower) || names.addressMasculine.has(last.lower)),
  ],
  [
    true,
    (candidate) => candidate.piece.hint === 'person' || candidate.own.some(({ shape }) => shape === 'number') || isListedWhole(candidate),
  ],
  [false, ({ own, data }) => own.every(({ lower }) => data.places.demonyms.has(lower))],
  // *Middle Eastern (ferries)*
  [false, ({ own, data }) => own.length === 2 && data.places.demonyms.has(lowerWords(own, 0, 2))],
  [false, ({ own, after, data }) => own.length === 2 && (isAdjective(own, after, data) || isGrade(own, data))],
];

/** *Greenwich Mean Time*, *9 a.m. Oslo Time*. */
function isClockZone({
  own,
  last,
  before,
  data: {
    names: { clockZones },
  },
}: Candidate): boolean {
  if (own.length < 2 || last.lower !== clockZones.head) return false;
  return clockZones.words.has(own.at(-2)?.lower ?? '') || before?.shape === 'number' || clockZones.after.has(before?.lower ?? '');
}

/** *us dollars*, *hong kong dollar* */
function isMoney(words: string, currencies: ReadonlyMap<string, string>): boolean {
  return currencies.has(words) || currencies.has(`${words}s`);
}

/** *Norlanders*, *Halvorans*, once the text has *Norland*, *Halvora*: who comes from there, and no name. */
function isPeopleOfText({ own, first, piece: { hint }, before, data: { places }, survey }: Candidate): boolean {
  const stem =
    own.length === 1 && first.shape === 'title' && hint === undefined && (before?.shape !== 'title' || before.initial)
      ? places.peopleEnding.exec(first.lower)?.[1]
      : undefined;
  return stem !== undefined && ['', ...places.stemEndings].some((ending) => (survey.capital.get(`${stem}${ending}`) ?? 0) > 0);
}

/** *HE'S BEEN CALLED OUT AGAIN*: words in capitals, no name. */
function isCalledOut(candidate: Candidate): boolean {
  const { own, last, data } = candidate;
  if (own.length < 3 || own.some(({ shape }) => shape === 'title') || isHead(last.lower, data) || data.names.companyEndings.has(last.lower))
    return false;
  const common = own.filter((token) => hasKind(token, kind.common) || data.words.function.has(token.lower));
  return common.length * 2 > own.length && !isListedWhole(candidate);
}

/** *DECLARE WELL-FOUNDED*: common words written large, with no head among them that makes a name of them. */
function isShouted(own: readonly Token[], data: ReadingData): boolean {
  const { words, names } = data;
  return (
    own.every(
      (t) =>
        t.shape === 'upper'
        && t.text.length > 1
        && (hasKind(t, kind.common) || words.function.has(t.lower) || isDerived(t.lower, words))
        && !isHead(t.lower, data)
        && !names.companyHeads.has(t.lower)
        && !names.paperHeads.has(t.lower),
    )
    && own.some((t) => t.text.length > 3)
    && gazetteerOf(data).find(own.map(({ lower }) => lower).join(' ')) === undefined
  );
}

/** *Western Norlandic (ferries)*, *Sierra Leonean (ferries)*: they only describe. */
function isAdjective([first, last]: readonly Token[], next: Token | undefined, data: ReadingData): boolean {
  const { places, names } = data;
  // *New Yorkers*
  if (last !== undefined && places.demonyms.has(last.lower) && places.openers.has(first?.lower ?? '')) return true;
  // *Banco Norlandico*
  if (names.foreignOpeners.has(first?.lower ?? '')) return false;
  // *Sri Lankan (ferries)*
  if (last !== undefined && places.demonyms.has(last.lower) && countryOpenersOf(data).has(first?.lower ?? '')) return true;
  return (
    last !== undefined
    && places.demonyms.has(last.lower)
    && !names.givenNames.has(first?.lower ?? '')
    && (places.directions.has(first?.lower ?? '') || (next?.shape === 'lower' && next.start === last.end + 1))
  );
}

/** First words of countries' names of two words or more: *Sri*, *Saudi*. */
const countryOpenersOf = oncePer(
  ({ places }: ReadingData): ReadonlySet<string> =>
    new Set([...places.countries.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' ')))),
);

/** *Series B*, *Class X*: a grade of something. */
function isGrade([first, last]: readonly Token[], { names }: ReadingData): boolean {
  return (
    first !== undefined
    && /^(?:\p{Lu}|[IVX]+)$/u.test(last?.text ?? '')
    && first.shape === 'title'
    && hasKind(first, kind.common)
    && !names.givenNames.has(first.lower)
    && !names.givenNamesDoubtful.has(first.lower)
  );
}
