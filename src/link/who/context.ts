import { marksOf, type MarkedText } from '../../model/mark.ts';
import { contains } from '../../model/span.ts';
import type { Mention } from './mentions.ts';
import type { Context } from './who-is-who.ts';

/** Looks round a mention: its sentence for dates and names, its paragraph for places. */
export function contextOf(
  texts: readonly MarkedText[],
  mentions: readonly (readonly Mention[])[],
  order: ReadonlyMap<string, number>,
): Context {
  const sentenceOf = (mention: Mention) => {
    const text = texts[order.get(mention.source) ?? -1];
    return text?.sentences.find((each) => contains(each, mention.span)) ?? mention.span;
  };
  const others = (mention: Mention) => mentions[order.get(mention.source) ?? -1] ?? [];
  return {
    inSentence: (mention) => {
      const sentence = sentenceOf(mention);
      return new Set(
        others(mention)
          .filter((other) => other !== mention && contains(sentence, other.span))
          .map((other) => other.key),
      );
    },
    around: (mention) => {
      const text = texts[order.get(mention.source) ?? -1];
      const sentence = sentenceOf(mention);
      const dates = text ? marksOf(text, 'date').filter((mark) => contains(sentence, mark.span)) : [];
      return {
        days: new Set(dates.flatMap(({ date }) => (date && /-\d\d-\d\d$/.test(date.value) ? [date.value.slice(-6)] : []))),
        places: new Set(
          others(mention)
            .filter((other) => other.type === 'place' && other.block === mention.block)
            .map((other) => other.key),
        ),
      };
    },
  };
}
