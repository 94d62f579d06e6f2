import type { Nodes, Paragraph } from 'mdast';
import type { Finding } from '../model/finding.ts';
import type { EstimateData } from '../model/estimate-data.ts';
import type { Words } from '../model/word-set.ts';
import { complain } from './complaint.ts';
import { ownWords } from './own-words.ts';

/** The first term of a list that stands in a text as whole words, the longest where several begin together. */
export function termIn(text: string, terms: Words): string | undefined {
  const lower = text.toLowerCase();
  const ends = (at: number) => !/[\p{L}\p{N}-]/u.test(lower[at] ?? ' ');
  const found = [...terms].flatMap((term) => {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1))
      if (ends(at - 1) && ends(at + term.length)) return [{ term, at }];
    return [];
  });
  return found.sort((a, b) => a.at - b.at || b.term.length - a.term.length)[0]?.term;
}

/** A sentence of a paragraph that states confidence and likelihood together. */
export function mixed(paragraph: Paragraph, file: string, { likelihood, confidence }: EstimateData): Finding[] {
  return ownWords(paragraph as Nodes)
    .split(/(?<=[.!?])\s+/u)
    .flatMap((sentence) => {
      const [sure, probable] = [termIn(sentence, confidence), termIn(sentence, likelihood)];
      if (sure === undefined || probable === undefined) return [];
      return [
        complain(file, paragraph, {
          rule: 'likelihood',
          text: `“${sure}” and “${probable}” stand in one sentence: confidence and likelihood never do (ICD 203). Make two sentences of it.`,
        }),
      ];
    });
}
