import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Figure } from '../../model/figure.ts';
import { figureKind, figureWords } from './figure-words.ts';
import { shortened } from './in-words.ts';
import { locator } from './locator.ts';
import { sentenceAt, wordsAt, type Lookup } from './lookup.ts';
import { block, line } from './tree.ts';

/** An amount with what it counts; its sentence too where `context` is asked for. */
export function figureBlock(lookup: Lookup, figure: Figure, context: boolean): MdxJsxFlowElement {
  const words = figureWords(figure, wordsAt(lookup, figure));
  const counts = figure.of ? wordsAt(lookup, { ...figure, span: figure.of }) : undefined;
  const isCount = figureKind(figure) === 'count';
  const sentence = shortened(wordsAt(lookup, { ...figure, span: sentenceAt(lookup, figure) }), 220);
  const label = context ? `“${sentence}” ` : `${counts ?? `“${shortened(sentence, 110)}”`} `;
  return block('Figure', {
    id: context ? figureId(lookup, figure) : undefined,
    ...words, ...(isCount && counts !== undefined && !context ? { after: scaleOnly(words.after, figure.unit) } : {}),
  }, line(...(context && counts !== undefined && !isCount ? [`${counts}. `] : []), label, locator(lookup, figure)));
}

/** The scale without the thing counted, where that stands below the numeral. */
function scaleOnly(after: string | undefined, unit: string): string | undefined {
  const rest = after?.replace(unit, '').replace(/\s+/g, ' ').trim();
  return rest === '' ? undefined : rest;
}

/** Address of a figure on its page: its place. @example 'f-5-p3-120' */
export function figureId(lookup: Lookup, { source, block: id, span }: Figure): string {
  return `f-${lookup.sources.get(source)?.number ?? 0}-${id}-${span.start}`;
}
