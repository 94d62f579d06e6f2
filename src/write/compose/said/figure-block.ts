import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Figure } from '../../../model/figure.ts';
import { span } from '../../../model/span.ts';
import { figureKind, figureWords } from './figure-words.ts';
import { quoted, shortened } from '../in-words.ts';
import { locator } from '../locator.ts';
import { sentenceAt, wordsAt, type Lookup } from '../lookup.ts';
import { block, line } from '../tree.ts';

/**
 * Where an amount stands: in its list, where it has its address and its sentence; in its sentence, `beside` others; or `alone` with what it
 * counts.
 */
export type FigurePlace = 'listed' | 'beside' | 'alone';

/** An amount with what it counts or its sentence, and the sentences of other places that give the same amount. */
export function figureBlock(lookup: Lookup, figure: Figure, where: FigurePlace, others: readonly Figure[] = []): MdxJsxFlowElement {
  const alone = where === 'alone';
  const words = figureWords(figure, wordsAt(lookup, figure));
  const counts = figure.of ? wordsAt(lookup, { ...figure, span: figure.of }) : undefined;
  const isCount = figureKind({ value: figure.value, unit: figure.unit }) === 'count';
  const label = alone ? (counts ?? quoted(around(lookup, figure, 100))) : sentenceOf(lookup, figure);
  return block(
    'Figure',
    {
      id: where === 'listed' ? figureId(lookup, figure) : undefined,
      ...words,
      ...(isCount && counts !== undefined && alone ? { after: scaleOnly(words.after, figure.unit) } : {}),
    },
    line(...(!alone && counts !== undefined && !isCount ? [`${counts}. `] : []), `${label} `, locator(lookup, figure)),
    ...others.map((other) => line(`${sentenceOf(lookup, other)} `, locator(lookup, other))),
  );
}

function sentenceOf(lookup: Lookup, figure: Figure): string {
  return quoted(shortened(wordsAt(lookup, { ...figure, span: sentenceAt(lookup, figure) }), 220));
}

/** The words round a figure, with dots where its sentence goes on. */
function around(lookup: Lookup, figure: Figure, length: number): string {
  const sentence = sentenceAt(lookup, figure);
  const before = wordsAt(lookup, { ...figure, span: span(sentence.start, figure.span.start) });
  const after = wordsAt(lookup, { ...figure, span: span(figure.span.end, sentence.end) });
  const words = wordsAt(lookup, figure);
  const room = Math.max(20, length - words.length);
  const tail = shortened(after, Math.max(room / 2, room - before.length));
  const space = room - tail.length;
  const head = before.length <= space ? before : `…${before.slice(before.indexOf(' ', before.length - space) + 1)}`;
  return `${head}${words}${tail}`;
}

/** The scale without the thing counted, where that stands below the numeral. */
function scaleOnly(after: string | undefined, unit: string): string | undefined {
  const rest = after?.replace(unit, '').replace(/\s+/g, ' ').trim();
  return rest === '' ? undefined : rest;
}

/** Address of a figure on its page: its place. @example 'f-5-p3-120' */
function figureId(lookup: Lookup, { source, block: id, span }: Figure): string {
  return `f-${lookup.sources.get(source)?.number ?? 0}-${id}-${span.start}`;
}
