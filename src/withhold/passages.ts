import type { Corpus } from '../model/dossier.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import { findingOn, type Finding } from '../model/finding.ts';
import type { Seed } from '../model/source.ts';
import { span } from '../model/span.ts';
import { masks, maskText, type Masked } from './mask.ts';
import { inText } from './patterns.ts';

type PassageDecision = Extract<Decision, { kind: 'redact'; words: string }>;

/** What stands for a passage where the editor gives no label. */
export const passageLabel = '[withheld]';

/**
 * The seeds without the passages that are redacted, wherever they stand. Before anything is read, so that no name,
 * date, title or event can be read out of them; spans stay as they are.
 */
export function maskPassages(corpus: Corpus<Seed>): Corpus<Seed> {
  const passages = decisionsOf(corpus.editor.decisions, 'redact').filter((decision): decision is PassageDecision => 'words' in decision);
  if (passages.length === 0) return corpus;
  const maskFor = masks(corpus.texts.map(({ text }) => text));
  const found = new Set<PassageDecision>();
  const texts = corpus.texts.map((seed) => {
    const masked = passages.flatMap((decision) =>
      placesOf(seed, decision.words).map((place): Masked => {
        found.add(decision);
        return { span: place, mask: maskFor(decision.label ?? passageLabel) };
      }),
    );
    return masked.length === 0 ? seed : { ...seed, text: maskText(seed.text, masked), withheld: true as const };
  });
  const withheld = new Map(passages.map(({ label = passageLabel }) => [maskFor(label), label]));
  return {
    ...corpus,
    texts,
    withheld,
    findings: [
      ...corpus.findings,
      ...passages.filter((decision) => !found.has(decision)).map((decision) => staleRedaction(decision, decision.words)),
    ],
  };
}

function placesOf({ text }: Seed, words: string) {
  return [...text.matchAll(inText([words]))].map((match) => span(match.index, match.index + match[0].length));
}

/** What is said of a redaction whose words no source has. */
export function staleRedaction(decision: Extract<Decision, { kind: 'redact' }>, words: string): Finding {
  return findingOn(decision, {
    rule: 'withhold:stale-decision',
    text: `Unexpected “${words}” in a redact decision: no source has it; expected words as a source writes them. Correct the spelling, or take the decision out.`,
  });
}
