import type { Fact } from '../../model/source.ts';
import type { Language } from '../../model/language.ts';
import type { QuoteData } from '../../model/reading-data.ts';
import { span } from '../../model/span.ts';
import { toSeed } from '../../model/text.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Passage } from '../words/passage.ts';

/**
 * The outlet, where a text names itself as the last in a chain of reporters: *…, Daily A reports,
 * Portal B informs.* One reporter alone is a source, not the outlet.
 */
export function readOutlet(passages: readonly Passage[], { reading }: Language): Fact | undefined {
  const chain = chainOf(reading.quotes);
  for (const { block, sentences } of passages.slice(0, 8)) {
    for (const sentence of sentences) {
      const match = chain.exec(block.text.slice(sentence.start, sentence.end));
      const name = match?.[1];
      if (!match || !name) continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(name);
      return { text: name, basis: 'stated', span: toSeed(block, span(start, start + name.length)), rule: 'last-reporter' };
    }
  }
  return undefined;
}

const chainOf = oncePer((data: QuoteData): RegExp => {
  const verbs = oneOf(data.outletVerbs);
  const small = oneOf(data.outletOpeners);
  return new RegExp(`,\\s*(?:${small}\\s+)*\\p{Lu}[^,.;]{1,40}?\\s${verbs},?\\s*(?:${small}\\s+)*(\\p{Lu}(?:[^,;\\s]|\\s(?=\\p{Lu})){1,40})\\s${verbs}\\.?$`, 'u');
});
