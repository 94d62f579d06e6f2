import type { EventKind } from '../model/event.ts';
import { cut } from '../model/span.ts';
import { oncePer } from '../model/once-per.ts';
import { toLocal } from '../model/text.ts';
import { subjectAt } from './asides.ts';
import { position, textOf, type Told } from './told.ts';

/** What a statement is to the chronicle: a date or a verb of its own makes a happening of it, and a name that it can be read alone. */
export const kindOf = oncePer((told: Told): EventKind => {
  if (told.mark.rule === 'headline' || told.mark.status === 'planned') return 'happening';
  if (told.dateSpan && told.date) return isOfPronoun(told) ? 'detail' : 'happening';
  if (told.mark.rule === 'saying' || told.mark.rule === 'quoted') return 'saying';
  if (isSlight(told) || opensWithPronoun(told) || (told.names.length === 0 && position(told) > 0)) return 'detail';
  if (pointsBack(told) && !told.names.some(({ type }) => type === 'event')) return 'detail';
  return isPerfect(told) && position(told) > 0 ? 'detail' : 'happening';
});

/** A verb that by itself is no happening, or none. */
function isSlight({ mark: { rule } }: Told): boolean {
  return rule === 'past-clause' || rule === 'state' || rule === 'title';
}

/** *He*, *it*: says nothing without the sentence before. */
export function opensWithPronoun({ source, mark, telling }: Pick<Told, 'source' | 'mark' | 'telling'>): boolean {
  return telling.pronouns.has(/^\P{L}*(\p{L}+)/u.exec(cut(source.seed.text, mark.span))?.[1]?.toLowerCase() ?? '');
}

/** *He opened it on Monday*, *on Monday, he opened it*: the words do not say who. *This office opened* does. */
function isOfPronoun(told: Told): boolean {
  const { block, mark, span, telling } = told;
  const text = textOf(told);
  const from = mark.verb ? subjectAt(text, toLocal(block, mark.verb).start - toLocal(block, span).start, telling) : 0;
  const subject = /^\p{L}+/u.exec(text.slice(from))?.[0].toLowerCase() ?? '';
  return telling.pronouns.has(subject) && !telling.determiners.has(subject) && !telling.relatives.has(subject);
}

/** *Berg announced this*: what, stands in the sentence before. */
function pointsBack({ source, span, mark, telling }: Told): boolean {
  if (!mark.verb) return false;
  const next = /^\s+(\p{L}+)(?=\P{L}*\s*(\p{L}*))/u.exec(
    cut(source.seed.text, { start: mark.verb.end, end: Math.max(mark.verb.end, span.end) }),
  );
  return next !== null && telling.pointers.has(next[1] ?? '') && telling.around.has(next[2] ?? '');
}

/** *Has grown*, *has now been built*: tells of a time up to the writing. */
export function isPerfect({ source, span, mark, telling }: Told): boolean {
  if (!mark.verb) return false;
  const words =
    cut(source.seed.text, { start: span.start, end: mark.verb.end })
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const own = cut(source.seed.text, mark.verb).match(/\p{L}+/gu)?.length ?? 0;
  return words.slice(-own - 2).some((word) => telling.perfect.has(word));
}
