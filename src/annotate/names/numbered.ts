import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isCapital, lowerWords, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/**
 * One past the number that belongs to a name, or `to` where none does: an index, a model, a unit (*the Halvor 100*,
 * *Task Force 12*, *Norby 747 Freighter*). Numbers after a name are mostly counts of something else, so that one
 * counts as part of it only where nothing is counted by it and the article, capitals round it or a verb in the
 * singular show one thing.
 */
export function numberedEnd(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const [last, number, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (
    !last
    || !number
    || number.start !== last.end + 1
    || !/^\d{1,3}(?:-\d{3})?$/.test(number.text)
    || countsSomething(number, next, tokens[to + 2], data)
  )
    return to;
  const { names, words, statements, figures } = data;
  // *USD 25*; *the Vikings 866* are many, and no one thing.
  if (figures.currencies.has(last.lower) || (last.shape === 'title' && figures.pluralEnding.test(last.lower))) return to;
  // *R120 000*
  if (/^\p{Lu}{1,3}\d+$/u.test(last.text) && number.text.length === 3) return to;
  if (
    (to - from === 1 && hasKind(last, kind.common))
    || names.givenNames.has(tokens[from]?.lower ?? '')
    || gazetteerOf(data).find(lowerWords(tokens, from, to))?.type === 'place'
    || gazetteerOf(data).find(last.lower)?.type === 'place'
  )
    return to;
  const before = tokens[from - 1]?.lower ?? '';
  if ((words.article.has(before) || (number.text.length > 2 && words.determiners.has(before))) && !names.organisationHeads.has(last.lower))
    return to + 1;
  if ((last.shape === 'upper' || last.shape === 'mixed') && (number.text.length > 1 || last.shape === 'mixed')) return to + 1;
  // *Norby Air Flight 447*
  if (number.text.length > 2 && to - from > 1 && hasKind(last, kind.common) && !names.organisationHeads.has(last.lower)) return to + 1;
  if (number.text.length > 2 && isCapital(next) && next.start === number.end + 1 && !words.function.has(next.lower)) return to + 1;
  return statements.present.has(next?.lower ?? '') || statements.states.has(next?.lower ?? '') ? to + 1 : to;
}

/** *(Halvor) 100 ships*, *100 percent*, *3 – 0*, *100, Norby 99*. */
function countsSomething(number: Token, next: Token | undefined, after: Token | undefined, { figures, words }: ReadingData): boolean {
  if (!next) return false;
  if (next.shape === 'number') return true;
  if (next.shape === 'mark')
    return (
      !/^[.,;)\]'’”"]$/.test(next.text) || (next.text === ',' && after !== undefined && (isCapital(after) || after.shape === 'number'))
    );
  if (next.shape !== 'lower' || next.start !== number.end + 1) return false;
  if (
    figures.multipliers.has(next.lower)
    || figures.units.has(next.lower)
    || figures.percent.has(next.lower)
    || figures.currencies.has(next.lower)
    || hasKind(next, kind.number)
  )
    return true;
  return !words.function.has(next.lower) && (figures.pluralEnding.test(next.lower) || figures.plurals.has(next.lower));
}
