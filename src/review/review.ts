/**
 * Takes:   a Chronicle.
 * Gives:   what wants an editor's eye, most valuable first, each with its words and the lines to paste into `content/`.
 * Reports: review:stale-decision.
 * Never:   changes anything, or lists what the editor has settled.
 */
import type { Chronicle, MarkedSource } from '../model/dossier.ts';
import { decisionsOf } from '../model/editor.ts';
import { staleDecision, type Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { doubtfulMerges, loneNames, mergedByRule, newNames, uncertainTypes } from './about-names.ts';
import { numericDates } from './about-numeric-dates.ts';
import {
  doubtfullySetAside,
  inferredDates,
  nearDuplicates,
  openDates,
  undated,
  withoutOutlet,
  withoutSpeaker,
  withoutTitle,
} from './about-texts.ts';
import type { ReviewItem } from './item.ts';

/** The open questions. */
export function review(dossier: Chronicle<MarkedSource>): readonly ReviewItem[] {
  const accepted = new Set(decisionsOf(dossier.editor.decisions, 'accept').map(({ id }) => id));
  return questions(dossier).filter(({ id }) => !accepted.has(id));
}

/** What is wrong with `accept`: questions that nobody asks (any more). */
export function staleAccepts(dossier: Chronicle<MarkedSource>): readonly Finding[] {
  const accepts = decisionsOf(dossier.editor.decisions, 'accept');
  if (accepts.length === 0) return [];
  const asked = questions(dossier).map(({ id }) => id);
  return accepts
    .filter(({ id }) => !asked.includes(id))
    .map((decision) =>
      staleDecision(
        'review',
        decision,
        `no question “${decision.id}” is asked; expected the id of one, as npm run review prints it${nearestOf(decision.id, asked)}. Correct it, or take it out.`,
      ),
    );
}

/** All questions, settled by `accept` or not; the most valuable first. */
function questions(dossier: Chronicle<MarkedSource>): readonly ReviewItem[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  return [
    ...nearDuplicates(dossier),
    ...undated(dossier),
    ...doubtfulMerges(dossier, sources),
    ...newNames(dossier),
    ...loneNames(dossier),
    ...uncertainTypes(dossier, sources),
    ...openDates(dossier),
    ...numericDates(dossier),
    ...withoutOutlet(dossier),
    ...withoutTitle(dossier),
    ...withoutSpeaker(dossier, sources),
    ...doubtfullySetAside(dossier),
    ...inferredDates(dossier),
    ...mergedByRule(dossier, sources),
  ];
}
