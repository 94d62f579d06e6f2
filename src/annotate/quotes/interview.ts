import type { ReadingData } from '../../model/reading-data.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Name } from '../names/naming.ts';
import { findAll } from '../words/find-all.ts';
import type { Passage } from '../words/passage.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';

/** A paragraph of an interview: whose part it opens, and where its words begin. */
interface Part {
  readonly kind: 'question' | 'answer';
  readonly label: number;
  readonly start: number;
}

/** So many questions make an interview of labelled lines, and of lines that only ask. */
const [labelled, unlabelled] = [2, 3];
/** No line that only asks is longer. */
const longest = 300;

/**
 * The answers of an interview, said by the one person whom its head names as asked: paragraphs behind *A:* and
 * those that go on from there; or behind lines that ask and say nothing else, where answers speak of *me* and *us*.
 * Without that person, or with fewer turns, a text is no interview. Its `outlet` is nobody who was asked.
 */
export function readInterview(
  passages: readonly Passage[],
  names: readonly Name[],
  facts: PersonFacts,
  data: ReadingData,
  outlet?: string,
): readonly Spoken[] {
  const { question, answer, me, you } = patternsOf(data);
  const parts = passages.map(({ block: { kind, text } }): Part | undefined => {
    if (kind === 'title') return undefined;
    const [asked, answered] = [question.exec(text)?.[0].length, answer.exec(text)?.[0].length];
    return asked !== undefined
      ? { kind: 'question', label: asked, start: asked }
      : answered !== undefined
        ? { kind: 'answer', label: answered, start: answered }
        : undefined;
  });
  const count = (kind: Part['kind']) => parts.filter((part) => part?.kind === kind).length;
  const isLabelled = count('question') >= labelled && count('answer') >= labelled;
  const turns = isLabelled ? parts : asking(passages);
  const first = turns.findIndex((turn) => turn?.kind === 'question');
  if (first < 0) return [];
  const isAddressed = turns.filter((turn, at) => turn?.kind === 'question' && you.test(passages[at]?.block.text ?? '')).length >= labelled;
  const speaker = interviewed(
    passages.slice(0, first),
    names.filter(
      ({ passage, type, start, end }) => passage < first && type === 'person' && passages[passage]?.block.text.slice(start, end) !== outlet,
    ),
    facts,
    data,
    isLabelled,
    isAddressed,
  );
  if (!speaker) return [];
  const answers = answersOf(passages, turns, isLabelled, (at) =>
    names.find((name) => name.passage === at && facts.surnameOf(name) === facts.surnameOf(speaker)),
  );
  const own = answers.filter(({ passage, start }) => me.test(passages[passage]?.block.text.slice(start) ?? ''));
  if (!isLabelled && own.length * 2 < turns.filter(Boolean).length) return [];
  return answers.map(({ passage, start, label }): Spoken => ({
    quote: {
      passage,
      start,
      end: passages[passage]?.block.text.trimEnd().length ?? start,
      rule: isLabelled || label > 0 ? 'turn' : 'answer',
      continues: false,
      open: false,
    },
    speaker,
    attribution:
      label > 0
        ? { passage, start: 0, end: label, kind: 'noun', word: '' }
        : { passage: speaker.passage, start: speaker.start, end: speaker.end, kind: 'name', name: speaker, word: '' },
  }));
}

/** Lines that ask and say nothing else, where there are enough of them with something between. */
function asking(passages: readonly Passage[]): readonly (Part | undefined)[] {
  const asks = passages.map(
    ({ block: { kind, text } }) => kind !== 'title' && text.length <= longest && /^[*_]{0,3}\p{Lu}[^"“”]*\?[*_]{0,3}$/u.test(text),
  );
  const parts = asks.map((each, at): Part | undefined =>
    each && asks[at + 1] === false ? { kind: 'question', label: 0, start: 0 } : undefined,
  );
  return parts.filter(Boolean).length >= unlabelled ? alternating(passages, parts) : [];
}

/**
 * Where all that asks stands at every other paragraph, what stands between two of them in the place of a question is one too,
 * though it only says something: *They call it a loss.* It is short, and its answer longer.
 */
function alternating(passages: readonly Passage[], parts: readonly (Part | undefined)[]): readonly (Part | undefined)[] {
  const [first, last] = [parts.findIndex(Boolean), parts.findLastIndex(Boolean)];
  if (parts.some((part, at) => part && (at - first) % 2 !== 0)) return parts;
  const isShort = (at: number) => {
    const [own, next] = [passages[at]?.block, passages[at + 1]?.block];
    return own?.kind === 'paragraph' && next?.kind === 'paragraph' && own.text.length <= remark && own.text.length < next.text.length;
  };
  const places = parts.map((_, at) => at).filter((at) => at > first && at < last && (at - first) % 2 === 0 && !parts[at]);
  return places.every(isShort)
    ? parts.map((part, at) => part ?? (places.includes(at) ? { kind: 'question', label: 0, start: 0 } : undefined))
    : parts;
}

/** No remark in the place of a question is longer. */
const remark = 160;

/**
 * The paragraphs of the answers. An answer goes on until the next part; the last one, behind which a text may close in
 * its own words, does not; nor does one where its speaker is spoken of by name.
 */
function answersOf(
  passages: readonly Passage[],
  turns: readonly (Part | undefined)[],
  isLabelled: boolean,
  speakerIn: (passage: number) => Name | undefined,
): readonly { readonly passage: number; readonly start: number; readonly label: number }[] {
  const last = turns.findLastIndex(Boolean);
  const found: { passage: number; start: number; label: number }[] = [];
  let isOpen = false;
  passages.forEach(({ block }, passage) => {
    const turn = turns[passage];
    const named = turn ? undefined : speakerIn(passage);
    // *Marta Kell: We are glad*: the name before a colon only says whose the answer is.
    const own =
      named && /^[*_]{0,3}$/.test(block.text.slice(0, named.start))
        ? /^[*_]{0,3}:[*_]{0,3}\s+(?=\S)/.exec(block.text.slice(named.end))?.[0].length
        : undefined;
    if (turn) isOpen = turn.kind === 'answer' || !isLabelled;
    else if (block.kind === 'heading' || block.kind === 'title' || (named && own === undefined) || passage > last + (isLabelled ? 0 : 1))
      isOpen = false;
    if (isOpen && named && own !== undefined) found.push({ passage, start: named.end + own, label: named.end });
    else if (isOpen && turn?.kind !== 'question')
      found.push({
        passage,
        start: turn?.start ?? 0,
        label: turn ? turn.label - (/\W*$/.exec(block.text.slice(0, turn.label))?.[0].length ?? 0) : 0,
      });
  });
  return found;
}

/**
 * Whom the head of an interview says it was with: beside such words (*spoke to*); the only person who opens a paragraph
 * of the head, where the questions speak to somebody; in one with labels, or where the title names that person, the only person the head
 * names.
 */
function interviewed(
  head: readonly Passage[],
  persons: readonly Name[],
  facts: PersonFacts,
  data: ReadingData,
  isLabelled: boolean,
  isAddressed: boolean,
): Name | undefined {
  const { cue, byline } = patternsOf(data);
  for (const [passage, { block, sentences }] of head.entries()) {
    for (const { index, 0: words } of findAll(block.text, cue)) {
      if (byline.test(block.text.slice(index + words.length))) continue;
      const sentence = sentences.find(({ end }) => end > index) ?? { start: 0, end: block.text.length };
      const behind = /^\s?(\p{L}+)/u.exec(block.text.slice(index + words.length))?.[1] ?? '';
      if (data.words.pronouns.has(behind)) {
        // *We spoke to her about Norby*: whoever was named last.
        const sex = data.words.pronouns.get(behind);
        const meant = persons.findLast(
          (name) => (name.passage < passage || (name.passage === passage && name.end <= index)) && (facts.sexOf(name) ?? sex) === sex,
        );
        if (meant) return fullest(meant, persons, facts);
        continue;
      }
      const here = persons.filter((name) => name.passage === passage && name.start >= sentence.start && name.end <= sentence.end);
      const asked = here.filter(({ start }) => start > index);
      const found = asked.find(({ from, to }) => to - from > 1) ?? asked[0] ?? here.findLast(({ end }) => end <= index);
      if (found) return fullest(found, persons, facts);
    }
  }
  const opening = persons.filter(({ passage, start }) => /^[*_]{0,3}$/.test(head[passage]?.block.text.slice(0, start) ?? ''));
  // *“It is late,” Marta Kell tells the Norden Post*
  const speaking = persons.filter(({ passage, end }) =>
    data.quotes.verbs.has(/^\s(\p{Ll}+)/u.exec(head[passage]?.block.text.slice(end) ?? '')?.[1] ?? ''),
  );
  const isInTitle = persons.some(({ passage }) => head[passage]?.block.kind === 'title');
  return (
    onlyOf(isAddressed ? opening : [], persons, facts)
    ?? onlyOf(isLabelled ? speaking : [], persons, facts)
    ?? onlyOf(isLabelled || (isAddressed && isInTitle) ? persons : [], persons, facts)
  );
}

function onlyOf(some: readonly Name[], persons: readonly Name[], facts: PersonFacts): Name | undefined {
  const [only] = some;
  return only && new Set(some.map(facts.surnameOf)).size === 1 ? fullest(only, persons, facts) : undefined;
}

function fullest(name: Name, persons: readonly Name[], facts: PersonFacts): Name {
  const same = persons.filter((other) => facts.surnameOf(other) === facts.surnameOf(name));
  return same.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best), name);
}

const patternsOf = oncePer(
  ({ quotes: { questionLabels, answerLabels, interviewing, interviewers, firstPersons, secondPersons } }: ReadingData) => {
    const label = (words: ReadonlySet<string>) =>
      new RegExp(`^[*_]{0,3}${oneOf(words)}[*_]{0,3}(?::|\\.(?=\\s)|\\s[–—-](?=\\s))[*_]{0,3}\\s*(?=\\S)`, 'u');
    return {
      question: label(questionLabels),
      answer: label(answerLabels),
      cue: new RegExp(interviewing, 'gu'),
      byline: new RegExp(`^\\s?(?::|${oneOf(interviewers)}\\s)`, 'u'),
      me: oneWord(firstPersons),
      you: oneWord(secondPersons),
    };
  },
);

function oneWord(words: ReadonlySet<string>): RegExp {
  return new RegExp(`(?<!\\p{L})${oneOf(words)}(?!\\p{L})`, 'u');
}
