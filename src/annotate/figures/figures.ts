import type { FigureData, ReadingData } from '../../model/reading-data.ts';
import { findAll } from '../words/find-all.ts';
import type { Passage } from '../words/passage.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { figurePatternOf, type FigurePattern } from './figure-pattern.ts';
import type { FigureAt, FigureFind } from './figure-find.ts';
import { isVague, nextNumber, rangeOf } from './number.ts';
import { modifierBefore } from './modifier.ts';
import { plain } from './plain.ts';
import { mayHoldShare, readShare } from './share.ts';
import { unitAfter, type Unit } from './unit.ts';

/**
 * Figures of a passage.
 *
 * @param dollars what *$* and *dollars* mean in its text, where not what they mean elsewhere.
 * @example “more than 70 million euros” → 70000000 EUR, over
 */
export function readFigures(passage: Passage, index: number, { figures }: ReadingData, dollars?: string): readonly FigureFind[] {
  const {
    block: { text },
  } = passage;
  if (!hasKind(passage, kind.number) && !/\d/.test(text)) return [];
  const p = figurePatternOf(figures);
  const shares = (mayHoldShare(passage, p) ? [...findAll(text, p.share)] : []).flatMap(
    (match) => readShare(passage, match, p, figures) ?? [],
  );
  const finds: FigureAt[] = [...shares];
  let free = 0;
  for (let match = nextNumber(passage, 0, p, figures); match; match = nextNumber(passage, free, p, figures)) {
    const { index: start } = match;
    free = start + match[0].length;
    if (shares.some((share) => start >= share.start && start < share.end)) continue;
    const figure = readFigure(passage, match, p, figures) ?? readAgain(passage, match, finds.at(-1), p, figures);
    if (!figure) continue;
    const isBare = figure.rule === 'amount' && p.bareDollars.test(text.slice(figure.start, figure.end));
    finds.push(dollars !== undefined && isBare ? { ...figure, unit: dollars } : figure);
    free = Math.max(free, figure.end);
  }
  return finds.map((figure) => ({ passage: index, ...figure })).sort((a, b) => a.start - b.start);
}

/** A number with its unit, period and modifier; nothing where it has no unit. */
function readFigure(
  { block: { text }, tokens }: Passage,
  match: RegExpExecArray,
  p: FigurePattern,
  figures: FigureData,
): FigureAt | undefined {
  const range = rangeOf(match, figures);
  if (!range || isVague(tokens, match, figures)) return undefined;
  const numberEnd = match.index + match[0].length;
  const after = p.after.exec(text.slice(numberEnd, numberEnd + 80));
  const signed = signedUnit(match, figures);
  const unitStart = numberEnd + (signed === undefined ? (after?.[0].length ?? 0) : 0);
  const found: Unit | undefined =
    signed !== undefined
      ? { unit: signed, rule: 'amount', end: unitStart }
      : unitAfter({ text, tokens, match, ...range, end: unitStart, rest: text.slice(unitStart, unitStart + 80), p, figures });
  if (found?.unit === undefined) return undefined;

  const period = p.period.exec(text.slice(found.end, found.end + 40));
  const periodEnd = found.end + (period?.[0].length ?? 0);
  const late = after ?? p.after.exec(text.slice(periodEnd, periodEnd + 40));
  const end = periodEnd + (late && late !== after ? late[0].length : 0);

  const early = ownModifier(text, match.index, { rule: found.rule, unit: text.slice(numberEnd, end) }, p, figures);
  const start = match.index - (early?.length ?? 0);
  const adjective = p.periodAdjective.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  const per = period ? figures.periods.get(plain(period[0])) : adjective ? figures.periodAdjectives.get(adjective) : undefined;
  const modifier =
    early !== undefined ? figures.modifiers.get(plain(early)) : late ? figures.modifiersAfter.get(plain(late[0])) : undefined;
  return {
    start,
    end,
    rule: found.rule,
    ...range,
    unit: found.unit,
    ...(modifier ? { modifier } : {}),
    ...(per ? { per } : {}),
    ...(found.of ? { of: found.of } : {}),
  };
}

/** The currency of the sign or code before a number. */
function signedUnit({ groups }: RegExpExecArray, { currencySigns, currencies }: FigureData): string | undefined {
  const sign = groups?.['sign'] ?? groups?.['code'];
  return sign === undefined ? undefined : (currencySigns.get(sign.replace(/\s/g, '')) ?? currencies.get(sign.toLowerCase()));
}

/** The words before a number that modify it; not where they belong to the word before them, or give the time it is spread over. */
function ownModifier(
  text: string,
  start: number,
  figure: { readonly rule: FigureFind['rule']; readonly unit: string },
  p: FigurePattern,
  figures: FigureData,
): string | undefined {
  const words = modifierBefore(text, start, p);
  if (words === undefined || belongsToWord(text.slice(Math.max(0, start - 60), start - words.length), plain(words), figures))
    return undefined;
  const isTime = figure.rule === 'measure' && isSpread(text.slice(Math.max(0, start - 60), start), plain(words), figure.unit, figures);
  return isTime ? undefined : words;
}

/** *It will hand over two ships*: two, not more. */
function belongsToWord(before: string, modifier: string, { withPreposition }: FigureData): boolean {
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && (withPreposition.get(modifier)?.has(word) ?? false);
}

/** *It will invest $5 million over ten years*: over that time, not more than it; *for over ten years* is more. */
function isSpread(before: string, modifier: string, unit: string, { exceeding, exceedsAfter, spans }: FigureData): boolean {
  const word = /(\p{L}+)\s+\p{L}+\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return modifier === exceeding && spans.has(unit.trim()) && word !== '' && !exceedsAfter.has(word);
}

/**
 * *It carried 4.6 million passengers, up from 3.1 million*: a large number without a noun counts what the one before in its sentence does.
 */
function readAgain(
  passage: Passage,
  match: RegExpExecArray,
  last: FigureAt | undefined,
  p: FigurePattern,
  figures: FigureData,
): FigureAt | undefined {
  const {
    block: { text },
    sentences,
  } = passage;
  const range = rangeOf(match, figures);
  if (!range || last?.rule !== 'count' || last.value < 1000 || match.groups?.['m1'] === undefined) return undefined;
  const end = match.index + match[0].length;
  if (!sentences.some((sentence) => sentence.start <= last.start && end <= sentence.end)) return undefined;
  const words = modifierBefore(text, match.index, p);
  const modifier = words === undefined ? undefined : figures.modifiers.get(plain(words));
  const start = match.index - (modifier === undefined ? 0 : (words?.length ?? 0));
  return { start, end, rule: 'count', ...range, unit: last.unit, ...(modifier ? { modifier } : {}), ...(last.of ? { of: last.of } : {}) };
}
