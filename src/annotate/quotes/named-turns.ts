import type { Name } from '../names/naming.ts';
import type { Passage } from '../words/passage.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';

/** A paragraph that opens with a label. */
interface Turn {
  readonly passage: number;
  readonly words: string;
  /** Where the label's words begin and end, and where the turn's own begin. */
  readonly at: number;
  readonly end: number;
  readonly start: number;
  readonly speaker?: Name;
}

/** So many labelled paragraphs, of them so many that ask, or else so many more, are a conversation. */
const [turnsOfInterview, questions, turnsOfTalk] = [4, 2, 6];
const label =
  /^[*_]{0,3}(\p{Lu}[\p{L}.'’&-]*(?:\s(?:\p{Lu}[\p{L}.'’&-]*|\p{Ll}{1,3})){0,7})(?:\s\(([^()]{2,80})\)|,\s\p{Lu}[^:.?!,;()]{2,80})?[*_]{0,3}:[*_]{0,3}\s+(?=\S)/u;
/** What the record of a sitting says between turns: *(Applause)*. */
const remark = /^[([].*[)\]]\.?$/su;

/**
 * The turns of a conversation whose speakers are named before a colon, by full name, surname, initials or an office that is
 * given once with its holder: *Jan Holt: We are glad*. Those of a body or a word that is no person's only end the turn before. A turn goes
 * on until the next label, past what stands in brackets by itself: *(Applause)*.
 */
export function readNamedTurns(passages: readonly Passage[], names: readonly Name[], facts: PersonFacts): readonly Spoken[] {
  const namesBy = Map.groupBy(
    names.filter(({ type }) => type === 'person'),
    (name) => name.passage,
  );
  // *The Minister for Ports (Ada Berg):*, later *The Minister:*
  const introduced: { readonly words: string; readonly speaker: Name }[] = [];
  const turns = passages.flatMap(({ block }, passage): readonly Turn[] => {
    const found = block.kind === 'title' ? null : label.exec(block.text);
    if (!found?.[1]) return [];
    const at = found[0].indexOf(found[1]);
    const end = at + found[1].length;
    const inBrackets = found[2] === undefined ? -1 : end + 2;
    const here = namesBy.get(passage) ?? [];
    const speaker =
      here.find((name) => name.start >= at && name.end === end)
      ?? here.find((name) => name.start >= inBrackets && name.end === inBrackets + (found[2]?.length ?? -9))
      ?? personByInitials(found[1], names, passages)
      ?? introduced.findLast(({ words }) => words.startsWith(`${found[1]} `) || words === found[1])?.speaker;
    if (speaker && inBrackets >= 0) introduced.push({ words: found[1], speaker });
    return [{ passage, words: found[1], at, end, start: found[0].length, ...(speaker ? { speaker } : {}) }];
  });
  const byLabel = Map.groupBy(turns, ({ words, speaker }) => (speaker ? facts.surnameOf(speaker) : words));
  const repeated = [...byLabel.values()].filter(({ length }) => length > 1).flat();
  const asks = repeated.filter(({ passage }) => /\?[*_]{0,3}$/.test(passages[passage]?.block.text.trimEnd() ?? '')).length;
  if (byLabel.size < 2 || repeated.length < (asks >= questions ? turnsOfInterview : turnsOfTalk)) return [];
  const turnAt = new Map(turns.map((turn) => [turn.passage, turn]));
  const last = turns.at(-1)?.passage ?? 0;
  const spoken: Spoken[] = [];
  let open: Turn | undefined;
  passages.forEach(({ block }, passage) => {
    const turn = turnAt.get(passage);
    if (turn)
      open = turn.speaker && ((byLabel.get(facts.surnameOf(turn.speaker))?.length ?? 0) > 1 || isFullName(turn.speaker)) ? turn : undefined;
    else if (remark.test(block.text)) return;
    else if (block.kind === 'heading' || block.kind === 'title' || passage > last) open = undefined;
    if (!open?.speaker) return;
    spoken.push({
      quote: { passage, start: turn?.start ?? 0, end: block.text.trimEnd().length, rule: 'turn', continues: false, open: false },
      speaker: open.speaker,
      attribution: { passage: open.passage, start: open.at, end: open.end, kind: 'noun', word: open.words.toLowerCase() },
    });
  });
  return spoken;
}

/** Whoever speaks once does so by the whole name. */
function isFullName({ from, to }: Name): boolean {
  return to - from > 1;
}

/** The one person of the text with these initials: *JH*, *J.H.* */
export function personByInitials(label: string, names: readonly Name[], passages: readonly Passage[]): Name | undefined {
  const letters = label.replaceAll('.', '');
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return undefined;
  const words = ({ passage, start, end }: Name) => passages[passage]?.block.text.slice(start, end) ?? '';
  const [first, ...others] = names.filter(
    (name) =>
      name.type === 'person'
      && words(name)
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join('') === letters,
  );
  return first && others.every((name) => words(name) === words(first)) ? first : undefined;
}
