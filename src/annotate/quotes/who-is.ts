import type { ReadingData } from '../../model/reading-data.ts';
import type { Name } from '../names/naming.ts';
import type { Mention } from './mentions.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';

/** *It*: the organisation that is the subject of its sentence or of the one before; in a paragraph that names nobody, of the last one before. */
function bodyBefore(mention: Mention, mentions: (passage: number) => readonly Mention[]): Name | undefined {
  const own = mentions(mention.passage).filter((m) => !m.quoted && m.end <= mention.start);
  const bodies = own.filter((m) => m.name?.type === 'organisation' && !m.object);
  const near = [mention.sentence, (mention.sentence ?? 0) - 1]
    .map((at) => bodies.find((m) => m.sentence === at))
    .find((m) => m !== undefined);
  if (near || own.some((m) => m.kind !== 'pronoun')) return near?.name;
  const before = mentions(mention.passage - 1).filter((m) => !m.quoted);
  return before.find((m) => m.sentence === before.at(-1)?.sentence && m.opens && m.name?.type === 'organisation')?.name;
}

/** The last sentence's persons first; of one sentence, its subjects before owners and what follows prepositions. */
function likeliest(persons: readonly Mention[]): readonly Mention[] {
  return persons.toSorted(
    (a, b) => (b.sentence ?? 0) - (a.sentence ?? 0) || Number(a.object ?? false) - Number(b.object ?? false) || a.start - b.start,
  );
}

/** The persons before a mention, likeliest first: further back only subjects, and who did it in a passive (*led by Kell*) and whom quoted words name last of all. */
function nearest(mention: Mention, mentions: (passage: number) => readonly Mention[]): readonly Mention[] {
  const [near, far] = [
    [0, 1],
    [2, 3],
  ].map((backs) =>
    backs.flatMap((back) =>
      likeliest(mentions(mention.passage - back).filter((m) => m.name?.type === 'person' && (back > 0 || m.end <= mention.start))),
    ),
  );
  const rank = (m: Mention) => (m.quoted ? 4 : m.agent ? 3 : m.object && far?.includes(m) ? 2 : 1);
  return [...(near ?? []), ...(far ?? [])].toSorted((a, b) => rank(a) - rank(b));
}

/** The nearest; but where that may be no person, deep in its paragraph, for *she* rather the woman with whom the paragraph opens. */
function likelierOf(near: readonly Mention[], sex: 'm' | 'f' | 'any', facts: PersonFacts): Name | undefined {
  const [first, ...others] = near;
  const isDoubtful = sex !== 'any' && first?.name && first.start > opening && facts.sexOf(first.name) === undefined;
  const known = isDoubtful
    ? others
        .slice(0, 2)
        .find((m) => m.name && !m.object && m.start <= opening && m.passage === first?.passage && facts.sexOf(m.name) === sex)
    : undefined;
  return (known ?? first)?.name;
}

/** *The commander of the Port Guard said*: whoever holds that office in the text, not the guard. */
function holderAt(mention: Mention, own: readonly Mention[], facts: PersonFacts): Name | undefined {
  if (!mention.object || !mention.name || mention.name.type === 'person') return undefined;
  const office = own.findLast((m) => m.kind === 'noun' && m.definite && m.end < mention.start && mention.start - m.end <= ofThe);
  return office && facts.holderOf(office.word, mention.name);
}

/** So many letters *of the* takes. */
const ofThe = 8;

/** *He left the bank, which Mara Holt led.* ¶ *He said*: the pronoun that is the subject of the sentence before, where it is the same. */
function subjectBefore(mention: Mention, mentions: (passage: number) => readonly Mention[]): Mention | undefined {
  const own = mentions(mention.passage).filter((m) => m.end <= mention.start && !m.quoted);
  if (own.some((m) => m.sentence === mention.sentence && m.kind === 'name')) return undefined;
  const before = own.filter((m) => m.sentence !== mention.sentence);
  const told = before.length > 0 ? before : mentions(mention.passage - 1).filter((m) => !m.quoted);
  const subject = told.find((m) => m.sentence === told.at(-1)?.sentence && !m.object);
  return subject?.kind === 'pronoun' && subject.word === mention.word ? subject : undefined;
}

/** So many sentences may go on with one pronoun. */
const longestChain = 6;

/** So many letters may stand before whom a paragraph opens with. */
const opening = 30;

/**
 * Who a mention is: its name, or for *he* and *the minister* the last person spoken of that may be meant; nobody
 * whom the quotation `at` itself names, for people do not speak of themselves by name.
 */
export function whoIs(
  mention: Mention,
  at: { readonly passage: number; readonly start: number; readonly end: number },
  mentions: (passage: number) => readonly Mention[],
  last: Spoken | undefined,
  facts: PersonFacts,
  data: ReadingData,
  depth = longestChain,
): Name | undefined {
  const { words, names, quotes } = data;
  if (mention.name) return holderAt(mention, mentions(mention.passage), facts) ?? mention.name;
  if (mention.kind === 'pronoun' && quotes.bodies.has(mention.word)) return bodyBefore(mention, mentions);
  if ((mention.kind === 'pronoun' && !words.pronouns.has(mention.word)) || (mention.kind === 'noun' && !mention.definite)) return undefined;
  const sex = words.pronouns.get(mention.word) ?? 'any';
  const spokenOf = new Set(
    mentions(at.passage).flatMap((m) =>
      m.name?.type === 'person' && m.start >= at.start && m.end <= at.end ? facts.surnameOf(m.name) : [],
    ),
  );
  const near = nearest(mention, mentions).filter((m) => m.name && !spokenOf.has(facts.surnameOf(m.name)));
  const fits = (name: Name | undefined) =>
    name !== undefined && !spokenOf.has(facts.surnameOf(name)) && (sex === 'any' || (facts.sexOf(name) ?? sex) === sex);
  const same = mention.kind === 'pronoun' && depth > 0 ? subjectBefore(mention, mentions) : undefined;
  const goesOn = same && whoIs(same, at, mentions, last, facts, data, depth - 1);
  if (fits(goesOn)) return goesOn;
  const holder = mention.kind === 'noun' ? near.find(({ name }) => name && facts.holds(name, mention.word))?.name : undefined;
  if (holder || (mention.kind === 'noun' && quotes.unnamed.has(mention.word))) return holder;
  if (mention.kind === 'noun' && !names.personIntroducers.has(mention.word) && !names.offices.has(mention.word)) return undefined;
  return (
    likelierOf(
      near.filter((m) => fits(m.name)),
      sex,
      facts,
    ) ?? (at.passage - (last?.quote.passage ?? -9) < 4 && fits(last?.speaker) ? last?.speaker : undefined)
  );
}
