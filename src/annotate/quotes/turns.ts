import type { Name } from '../names/names.ts';
import { labelLength, labelsOf } from '../words/labels.ts';
import type { Passage } from '../words/passage.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './speakers.ts';

/**
 * The turns of a transcript: what stands behind a label in capitals is said by whom the label names, or by the
 * only person of the text who holds that office.
 *
 * @example “MINISTER: We will stay.” → “We will stay.”, said by the minister the text names
 */
export function readTurns(passages: readonly Passage[], names: readonly Name[], facts: PersonFacts): readonly Spoken[] {
  const labels = labelsOf(passages);
  if (labels.size === 0) return [];
  return passages.flatMap((passage, index): readonly Spoken[] => {
    const end = labelLength(passage, labels) - 1;
    if (end < 0) return [];
    const { text } = passage.block;
    const start = end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
    const speaker = names.find((name) => name.passage === index && name.end <= end) ?? holderOf(text.slice(0, end).toLowerCase(), names, facts);
    return [{
      quote: { passage: index, start, end: text.trimEnd().length, rule: 'turn', continues: false, open: false },
      attribution: { passage: index, start: 0, end, kind: 'noun', word: text.slice(0, end).toLowerCase() }, ...(speaker ? { speaker } : {}),
    }];
  });
}

/** The full name of the one person who holds an office; nobody where several do. */
function holderOf(label: string, names: readonly Name[], facts: PersonFacts): Name | undefined {
  const office = label.split(' ').at(-1) ?? '';
  const [first, ...others] = names.filter((name) => name.type === 'person' && name.role !== undefined && facts.holds(name, office));
  return first && others.every(({ to, from }) => to - from === first.to - first.from) ? first : undefined;
}
